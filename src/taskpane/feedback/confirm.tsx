import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  surface: { width: "calc(100vw - 32px)", maxWidth: "400px", padding: "20px" },
  actions: { justifyContent: "flex-end", flexWrap: "wrap" },
});

interface ConfirmProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: ReactNode;
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something is lost. Escape and the second button leave everything as it is. */
export function Confirm({ open, title, children, confirm, cancel, onConfirm, onCancel }: ConfirmProps) {
  const styles = useStyles();
  return (
    <Dialog modalType="alert" open={open} onOpenChange={(_event, data) => (data.open ? undefined : onCancel())}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions className={styles.actions} fluid>
            <Button appearance="primary" onClick={onConfirm}>
              {confirm}
            </Button>
            <Button onClick={onCancel}>{cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
