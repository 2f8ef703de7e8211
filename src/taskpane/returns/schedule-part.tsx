import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { pricingScheduleSummary } from "../../templates/tenders/pricing-schedule/summary";
import type { OpportunityTemplate } from "../../templates/template";
import { Confirm } from "../feedback/confirm";
import { FailureNotice } from "../feedback/failure-notice";
import { notLoaded } from "../gallery/template-loading";
import { useWorkbookTask } from "../insertion/use-workbook-task";
import { sheetsName } from "../insertions/insertion-name";
import { useWorkbookService, type Insertion } from "../workbook-service";
import { WorkbookError } from "../../workbook/plain-failure";
import { counted } from "./chosen-returns";
import { issuedSchedule, type IssuedSchedule, type ScheduleInForm } from "./schedule-in-form";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  words: { margin: 0, overflowWrap: "anywhere" },
  failure: { alignSelf: "stretch" },
  button: { textAlign: "left" },
});

interface SchedulePartProps {
  readonly inForm: ScheduleInForm;
  /** Title of the form's table that holds the lines. */
  readonly tableTitle: string;
  /** Whether lines that somebody typed would be lost. */
  readonly typedOver: boolean;
  readonly onTake: (issued: IssuedSchedule) => void;
}

/** Which schedule the returns are checked against, and the one in this workbook to take in its place. */
export function SchedulePart({ inForm, tableTitle, typedOver, onTake }: SchedulePartProps) {
  const styles = useStyles();
  const service = useWorkbookService();
  const { run, busy, failure, dismiss } = useWorkbookTask();
  const [insertions, setInsertions] = useState<readonly Insertion[] | null>(null);
  const [asking, setAsking] = useState<Insertion | null>(null);

  useEffect(() => {
    let current = true;
    void run(async () => {
      const found = await service.list();
      if (current) setInsertions(found.filter(({ templateId }) => templateId === pricingScheduleSummary.id));
    });
    return () => {
      current = false;
    };
  }, [service, run]);

  const take = (insertion: Insertion): void => {
    setAsking(null);
    void run(async () => {
      const values = await service.read(insertion.id, await pricingSchedule());
      onTake(whole(insertion, () => issuedSchedule(values)));
    });
  };

  return (
    <div className={styles.part}>
      <p className={styles.words} role="status">
        {inForm.kind === "ready"
          ? `Returns are checked against the schedule ${inForm.schedule.reference} in this form: ${counted(inForm.schedule.lines.length, "line")}.`
          : `Returns cannot be checked yet. ${inForm.reason}.`}
      </p>
      {insertions?.map((insertion) => (
        <Button
          key={insertion.id}
          className={styles.button}
          disabledFocusable={busy}
          onClick={() => (typedOver ? setAsking(insertion) : take(insertion))}
        >
          {insertions.length === 1
            ? "Take the schedule from this workbook"
            : `Take the schedule from “${sheetsName(insertion)}”`}
        </Button>
      ))}
      {insertions?.length === 0 && (
        <p className={styles.words}>
          This workbook has no sheets of the template “{pricingScheduleSummary.title}” to take it from: its reference
          and its lines are typed below, under “{tableTitle}”.
        </p>
      )}
      {failure && (
        <div className={styles.failure}>
          <FailureNotice failure={failure} onDismiss={dismiss} />
        </div>
      )}
      <Confirm
        open={asking !== null}
        title="Replace the schedule in the form?"
        confirm="Replace the schedule"
        cancel="Keep what is in the form"
        onConfirm={() => asking && take(asking)}
        onCancel={() => setAsking(null)}
      >
        <p>The lines under “{tableTitle}” were typed or taken before. The workbook is not touched.</p>
      </Confirm>
    </div>
  );
}

/** The template of the schedule, with which its sheets are read. */
async function pricingSchedule(): Promise<OpportunityTemplate> {
  try {
    const loaded = await import(
      /* webpackChunkName: "template-tender-pricing-schedule" */ "../../templates/tenders/pricing-schedule"
    );
    return loaded.pricingSchedule;
  } catch (error) {
    throw new WorkbookError(notLoaded("The schedule was not taken."), error);
  }
}

/** A schedule of which a line is not complete is refused in words. */
function whole(insertion: Insertion, read: () => IssuedSchedule): IssuedSchedule {
  try {
    return read();
  } catch (error) {
    throw new WorkbookError(
      {
        what: "The schedule was not taken.",
        why: `${sheetsName(insertion)}: ${error instanceof Error ? error.message : String(error)}.`,
        remedy: "Correct it on the sheet, then try again.",
      },
      error,
    );
  }
}
