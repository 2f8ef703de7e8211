import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { useEffect, useRef } from "react";
import type { PlainFailure } from "../workbook-service";

const useStyles = makeStyles({
  notice: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: "8px",
    padding: "12px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorNeutralForeground1,
    outlineOffset: "2px",
  },
  icon: { color: tokens.colorStatusDangerForeground1, fontSize: "20px" },
  words: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0, overflowWrap: "anywhere" },
  what: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

interface FailureNoticeProps {
  readonly failure: PlainFailure;
  readonly onRetry?: () => void;
  readonly onDismiss?: () => void;
  readonly dismissLabel?: string;
}

/** What happened, why, and what to do, with the focus on it so that it is read out and not missed. */
export function FailureNotice({ failure, onRetry, onDismiss, dismissLabel = "Close" }: FailureNoticeProps) {
  const styles = useStyles();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), [failure]);
  return (
    <div ref={notice} role="alert" tabIndex={-1} className={styles.notice}>
      <ErrorCircleRegular className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <p className={styles.what}>{failure.what}</p>
        {failure.why && <p className={styles.line}>{failure.why}</p>}
        {failure.remedy && <p className={styles.line}>{failure.remedy}</p>}
        {(onRetry || onDismiss) && (
          <div className={styles.actions}>
            {onRetry && (
              <Button appearance="primary" onClick={onRetry}>
                Try again
              </Button>
            )}
            {onDismiss && <Button onClick={onDismiss}>{dismissLabel}</Button>}
          </div>
        )}
      </div>
    </div>
  );
}
