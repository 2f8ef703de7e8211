import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import type { CheckState } from "../workbook-service";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", columnGap: "6px", margin: 0 },
  icon: { flexShrink: 0, fontSize: "20px", display: "flex" },
  pass: { color: tokens.colorStatusSuccessForeground1 },
  fail: { color: tokens.colorStatusDangerForeground1 },
  open: { color: tokens.colorNeutralForeground2 },
});

/** The state of the checks in words. */
export function checkStateText(checks: CheckState): string {
  switch (checks.kind) {
    case "pass":
      return checks.total === 1 ? "The one check passes" : `All ${checks.total} checks pass`;
    case "fail":
      return `${checks.failed} of ${checks.total} checks ${checks.failed === 1 ? "fails" : "fail"}. The Checks sheet shows which.`;
    case "missing":
      return `${checks.missing === 1 ? "1 assumption is" : `${checks.missing} assumptions are`} still blank, so nothing is computed yet. Fill in the Assumptions sheet.`;
    case "unknown":
      return checks.reason;
  }
}

/** Symbol and words: never colour alone. */
export function CheckStateLine({ checks }: { readonly checks: CheckState }) {
  const styles = useStyles();
  const look = checks.kind === "pass" ? styles.pass : checks.kind === "fail" ? styles.fail : styles.open;
  const Icon =
    checks.kind === "pass" ? CheckmarkCircleRegular : checks.kind === "fail" ? ErrorCircleRegular : InfoRegular;
  return (
    <p className={styles.line}>
      <span className={mergeClasses(styles.icon, look)} aria-hidden>
        <Icon />
      </span>
      <span>{checkStateText(checks)}</span>
    </p>
  );
}
