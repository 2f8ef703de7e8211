import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { WorkbookSession } from "./workbook-session";

interface NewWorkbookDialogProps {
  readonly session: WorkbookSession;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** Asks before the kept workbook gives way to an empty one, because this cannot be undone. */
export function NewWorkbookDialog({ session, open, onOpen }: NewWorkbookDialogProps) {
  const start = async () => {
    await session.startAfresh();
    location.reload();
  };
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, state) => onOpen(state.open)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Start a new workbook?</DialogTitle>
          <DialogContent>
            “{session.workbook.name}” and everything in it is removed from this browser. This cannot be undone.
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => void start()}>
              Remove it and start anew
            </Button>
            <Button appearance="secondary" onClick={() => onOpen(false)}>
              Keep this workbook
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
