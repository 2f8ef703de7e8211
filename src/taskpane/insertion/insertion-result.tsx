import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { FailureNotice } from "../feedback/failure-notice";
import { usePane } from "../state/pane-context";
import { useWorkbookService, type Insertion } from "../workbook-service";
import { CheckStateLine } from "./check-state";
import { SheetList } from "./sheet-list";
import { UndoInsertion } from "./undo-insertion";
import { useWorkbookTask } from "./use-workbook-task";

const useStyles = makeStyles({
  result: { padding: "16px", display: "flex", flexDirection: "column", gap: "12px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  words: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** What an insertion made, where it is, whether its checks pass, and the way back. */
export function InsertionResult({ insertion }: { readonly insertion: Insertion }) {
  const styles = useStyles();
  const service = useWorkbookService();
  const { dispatch } = usePane();
  const task = useWorkbookTask();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const count = insertion.sheets.length === 1 ? "1 sheet was" : `${insertion.sheets.length} sheets were`;
  return (
    <div className={styles.result}>
      <h1 ref={title} tabIndex={-1} className={styles.title}>
        Inserted: {insertion.title}
      </h1>
      <p className={styles.words}>
        {count} added to this workbook. Change a yellow assumption in the sheets and everything follows.
      </p>
      <CheckStateLine checks={insertion.checks} />
      <SheetList sheets={insertion.sheets} onGo={(sheet) => void task.run(() => service.goTo(sheet))} />
      {task.failure && <FailureNotice failure={task.failure} onDismiss={task.dismiss} />}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={() => dispatch({ type: "closeTemplate" })}>
          Done
        </Button>
        <Button onClick={() => dispatch({ type: "closeResult" })}>Insert another</Button>
        <UndoInsertion insertion={insertion} onUndone={() => dispatch({ type: "closeResult" })} />
      </div>
    </div>
  );
}
