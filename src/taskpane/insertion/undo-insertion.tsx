import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { useState } from "react";
import { Confirm } from "../feedback/confirm";
import { FailureNotice } from "../feedback/failure-notice";
import { useWorkbookService, type Insertion } from "../workbook-service";
import { useWorkbookTask } from "./use-workbook-task";

interface UndoInsertionProps {
  readonly insertion: Insertion;
  readonly onUndone: () => void;
}

/**
 * Takes an insertion out of the workbook as one action. It always asks: Excel cannot bring deleted sheets back, and figures or
 * words may have been typed into them since.
 */
export function UndoInsertion({ insertion, onUndone }: UndoInsertionProps) {
  const service = useWorkbookService();
  const task = useWorkbookTask();
  const [asking, setAsking] = useState(false);
  const undo = async (): Promise<void> => {
    setAsking(false);
    if (await task.run(() => service.undo(insertion.id))) onUndone();
  };
  const count = insertion.sheets.length === 1 ? "1 sheet" : `${insertion.sheets.length} sheets`;
  return (
    <>
      <Button icon={<ArrowUndoRegular />} disabledFocusable={task.busy} onClick={() => setAsking(true)}>
        {task.busy ? "Undoing…" : "Undo insertion"}
      </Button>
      <Confirm
        open={asking}
        title="Undo this insertion?"
        confirm={`Remove ${count}`}
        cancel="Keep the sheets"
        onConfirm={() => void undo()}
        onCancel={() => setAsking(false)}
      >
        <p>
          {count} of “{insertion.title}” will be removed, with everything typed into them since. Excel’s own Undo cannot
          bring them back.
        </p>
      </Confirm>
      {task.failure && <FailureNotice failure={task.failure} onRetry={() => void undo()} onDismiss={task.dismiss} />}
    </>
  );
}
