import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { InsertionState } from "./insertion-context";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: "8px" },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "8px", minHeight: "32px" },
  stage: { margin: 0, color: tokens.colorNeutralForeground1 },
});

interface InsertionProgressProps {
  readonly running: Extract<InsertionState, { kind: "running" }>;
  readonly onCancel: () => void;
}

/** What is being done and how far it has come. */
export function InsertionProgress({ running, onCancel }: InsertionProgressProps) {
  const styles = useStyles();
  const label = running.cancelling ? "Cancelling: removing what was made so far" : running.stage.label;
  return (
    <div className={styles.progress}>
      <ProgressBar value={running.stage.fraction} max={1} thickness="large" aria-label="Inserting the sheets" />
      <div className={styles.line}>
        <p className={styles.stage} role="status">
          {label}
        </p>
        <Button onClick={onCancel} disabledFocusable={running.cancelling}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
