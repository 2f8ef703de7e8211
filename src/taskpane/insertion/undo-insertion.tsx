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
 * Takes an insertion out of the workbook as one action. When anything was typed into its sheets since, it asks first: Excel
 * cannot bring deleted sheets back.
 */
export function UndoInsertion({ insertion, onUndone }: UndoInsertionProps) {
  const service = useWorkbookService();
  const task = useWorkbookTask();
  const [asking, setAsking] = useState(false);
  const press = async (): Promise<void> => {
    let edited = true;
    const known = await task.run(async () => {
      edited = await service.editedSince(insertion);
    });
    if (!known) return;
    if (edited) setAsking(true);
    else await undo();
  };
  const undo = async (): Promise<void> => {
    setAsking(false);
    if (await task.run(() => service.undo(insertion.id))) onUndone();
  };
  const count = insertion.sheets.length === 1 ? "1 sheet" : `${insertion.sheets.length} sheets`;
  return (
    <>
      <Button icon={<ArrowUndoRegular />} disabledFocusable={task.busy} onClick={() => void press()}>
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
          {count} of “{insertion.title}” will be removed. They were changed since CareCase made them, or may have been:
          what was typed into them goes too, and Excel’s own Undo cannot bring it back.
        </p>
      </Confirm>
      {task.failure && <FailureNotice failure={task.failure} onRetry={() => void undo()} onDismiss={task.dismiss} />}
    </>
  );
}
