import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Confirm } from "../feedback/confirm";
import { FailureNotice } from "../feedback/failure-notice";
import type { CaseReading } from "../preview/use-preview";
import { useInsertion } from "./insertion-context";
import { InsertionProgress } from "./insertion-progress";
import type { OpportunityTemplate } from "../../templates/template";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    maxHeight: "60vh",
    overflowY: "auto",
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "12px",
    minHeight: "32px",
  },
  count: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  insert: { flexShrink: 0 },
});

/** How many entries are wrong and how many are blank, in a few words. */
export function problemCount(reading: CaseReading): string {
  const blank = reading.problems.filter((problem) => problem.missing).length;
  const wrong = reading.problems.length - blank;
  if (wrong === 0 && blank === 0) return "Ready to insert";
  return [wrong > 0 ? `${wrong} to correct` : "", blank > 0 ? `${blank} blank` : ""].filter(Boolean).join(", ");
}

interface InsertBarProps {
  readonly template: OpportunityTemplate;
  readonly reading: CaseReading;
  /** Shows every problem and takes the user to the first one. */
  readonly onReview: () => void;
}

/** The one primary button. With problems it goes to the first; with blanks alone it offers sheets to be filled in there. */
export function InsertBar({ template, reading, onReview }: InsertBarProps) {
  const styles = useStyles();
  const { insertion, start, cancel, cancelled, dismissFailure } = useInsertion();
  const [asking, setAsking] = useState(false);
  const blank = reading.problems.filter((problem) => problem.missing).length;
  const wrong = reading.problems.length - blank;

  const insert = (): void => {
    if (wrong > 0) onReview();
    else if (blank > 0) setAsking(true);
    else void start(template, reading.values);
  };
  const insertAnyway = (): void => {
    setAsking(false);
    void start(template, reading.values);
  };

  return (
    <section aria-label="Insert" className={styles.bar}>
      {insertion.kind === "running" && <InsertionProgress running={insertion} onCancel={cancel} />}
      {insertion.kind === "failed" && (
        <FailureNotice
          failure={insertion.failure}
          onRetry={() => void start(template, reading.values)}
          onDismiss={dismissFailure}
        />
      )}
      {insertion.kind === "idle" && (
        <div className={styles.line}>
          <p className={styles.count} role="status">
            {cancelled ? "Cancelled. The workbook is as it was." : problemCount(reading)}
          </p>
          <Button appearance="primary" className={styles.insert} onClick={insert}>
            Insert
          </Button>
        </div>
      )}
      <Confirm
        open={asking}
        title="Insert with blanks?"
        confirm="Insert the sheets"
        cancel="Fill them in here"
        onConfirm={insertAnyway}
        onCancel={() => {
          setAsking(false);
          onReview();
        }}
      >
        <p>
          {blank === 1 ? "1 assumption is" : `${blank} assumptions are`} blank. The sheets will be inserted without
          results; they compute once the blanks are filled in on the Assumptions sheet.
        </p>
      </Confirm>
    </section>
  );
}
