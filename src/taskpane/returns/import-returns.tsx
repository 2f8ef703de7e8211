import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  ProgressBar,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef } from "react";
import type { CaseValues } from "../../templates/case";
import type { ReturnsImport } from "../../templates/returns-import";
import type { OpportunityTemplate } from "../../templates/template";
import { FailureNotice } from "../feedback/failure-notice";
import type { Draft } from "../state/pane-state";
import { biddersInForm, takeBids } from "./bids-in-form";
import { ChooseFiles } from "./choose-files";
import { rowsOf, takenReturns } from "./chosen-returns";
import { fittedText, tableOf } from "./form-rows";
import { ReturnCard } from "./return-card";
import { isScheduleTyped, scheduleInForm, takeSchedule } from "./schedule-in-form";
import { SchedulePart } from "./schedule-part";
import { stateWords, takenWords } from "./state-words";
import { TakePart } from "./take-part";
import { useReturns } from "./use-returns";

/** The group of the form in which returned files are read. */
export const IMPORT_GROUP = "importReturns";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { fontWeight: tokens.fontWeightSemibold },
  panel: { margin: "0 16px 16px", display: "flex", flexDirection: "column", gap: "12px" },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: "16px" },
  state: { margin: 0, overflowWrap: "anywhere", outlineStyle: "none" },
  progress: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  cards: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
});

interface ImportReturnsProps {
  readonly template: OpportunityTemplate;
  readonly imports: ReturnsImport;
  readonly draft: Draft;
  readonly values: CaseValues;
  readonly onChange: (change: (draft: Draft) => Draft) => void;
}

/** Reads the files that bidders returned, shows what is accepted and refused, and fills the form with what is taken. */
export function ImportReturns({ template, imports, draft, values, onChange }: ImportReturnsProps) {
  const styles = useStyles();
  const bids = tableOf(template, imports.bids);
  const bidderColumn = bids.columns.find(({ id }) => id === "bidder");
  const fitted = useCallback((bidder: string) => fittedText(bidder, bidderColumn), [bidderColumn]);
  const { state, read, readAgain, cancel, choose, finish, clear } = useReturns(fitted);
  const inForm = useMemo(() => scheduleInForm(imports, values), [imports, values]);
  const chooseButton = useRef<HTMLButtonElement>(null);
  const words = useRef<HTMLParagraphElement>(null);

  // The pressed button goes with the files, and a question that closes gives the focus back to it: the words follow both.
  useEffect(() => {
    if (state.kind === "taken") words.current?.focus();
  }, [state.kind]);

  const schedule = inForm.kind === "ready" ? inForm.schedule : null;
  const checkedAgainst = state.kind === "read" ? JSON.stringify(state.schedule) : "";
  const stale =
    state.kind === "read" && checkedAgainst !== JSON.stringify(schedule)
      ? "The schedule in the form has changed since these files were checked against it."
      : "";

  const stop = (): void => {
    cancel();
    // The pressed button goes with the reading.
    chooseButton.current?.focus();
  };
  const take = (keepOthers: boolean): void => {
    if (state.kind !== "read") return;
    const rows = rowsOf(state.choices);
    onChange((current) => takeBids(current, template, { rows, keepOthers }));
    finish(takenWords(takenReturns(state.choices).length, rows, bids.title));
  };
  const takeNone = (): void => {
    clear();
    chooseButton.current?.focus();
  };

  return (
    <AccordionItem value={IMPORT_GROUP} className={styles.item}>
      <AccordionHeader as="h2" expandIconPosition="start">
        <span className={styles.title}>Import returns</span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <p className={styles.help}>
          Reads the files that bidders sent back, holds each price against the schedule, and fills “{bids.title}” with
          what you take. Nothing is written to the workbook before you press Insert.
        </p>
        <SchedulePart
          inForm={inForm}
          tableTitle={tableOf(template, imports.schedule).title}
          typedOver={isScheduleTyped(draft, imports)}
          onTake={(issued) => onChange((current) => takeSchedule(current, template, issued))}
        />
        <ChooseFiles
          disabled={schedule === null || state.kind === "reading"}
          button={chooseButton}
          onChoose={(files) => schedule && void read(files, schedule)}
        />
        <div className={styles.progress}>
          {state.kind === "reading" && (
            <ProgressBar
              value={state.progress?.doneCount ?? 0}
              max={state.progress?.fileCount ?? 1}
              thickness="large"
              aria-label="Reading the files"
            />
          )}
          <p ref={words} tabIndex={-1} role="status" className={styles.state}>
            {stateWords(state)}
          </p>
          {state.kind === "reading" && <Button onClick={stop}>Cancel</Button>}
        </div>
        {state.kind === "failed" && <FailureNotice failure={state.failure} onDismiss={takeNone} />}
        {state.kind === "read" && (
          <>
            <ul className={styles.cards} aria-label="Files read">
              {state.choices.map((choice, index) => (
                <ReturnCard
                  key={index}
                  choice={choice}
                  nameLength={bidderColumn?.accepts.kind === "text" ? bidderColumn.accepts.maximumLength : undefined}
                  onChoose={(change) => choose(index, change)}
                />
              ))}
            </ul>
            <TakePart
              choices={state.choices}
              stale={stale}
              inForm={biddersInForm(draft, bids)}
              isExample={draft.origin.kind === "worked"}
              onReadAgain={() => schedule && void readAgain(schedule)}
              onTake={take}
              onClear={takeNone}
            />
          </>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
