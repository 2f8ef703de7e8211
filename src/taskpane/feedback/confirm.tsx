import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ReactNode, type SyntheticEvent } from "react";

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "calc(100vw - 32px)",
    maxWidth: "400px",
    padding: "20px",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    "&::backdrop": { backgroundColor: "rgba(0, 0, 0, 0.4)" },
  },
  title: {
    margin: "0 0 8px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { "& p": { margin: "0 0 16px" } },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
  action: { flexGrow: 1 },
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

/**
 * Asks before something is lost. Escape and the second button leave everything as it is. The browser's own dialog keeps the
 * focus inside and gives it back afterwards.
 */
export function Confirm({ open, title, children, confirm, cancel, onConfirm, onCancel }: ConfirmProps) {
  const styles = useStyles();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || !open) return undefined;
    element.showModal();
    return () => element.close();
  }, [open]);
  if (!open) return null;
  const escape = (event: SyntheticEvent): void => {
    event.preventDefault();
    onCancel();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-words`}
      onCancel={escape}
    >
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      <div id={`${id}-words`} className={styles.words}>
        {children}
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" className={styles.action} onClick={onConfirm}>
          {confirm}
        </Button>
        <Button className={styles.action} onClick={onCancel}>
          {cancel}
        </Button>
      </div>
    </dialog>
  );
}
