import { makeStyles, tokens } from "@fluentui/react-components";
import type { NamedFinding } from "./chosen-returns";

const useStyles = makeStyles({
  summary: {
    cursor: "pointer",
    minHeight: "24px",
    lineHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: "6px 0",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    overflowWrap: "anywhere",
  },
  line: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

/** More than this would push the other files out of sight. */
const shownAtOnce = 6;

interface FindingDetailsProps {
  readonly title: string;
  readonly findings: readonly NamedFinding[];
  /** Closed at first, however few there are. */
  readonly closed?: boolean;
}

/** What was found in a file, each with its line: file, cell, what was found, what is accepted. */
export function FindingDetails({ title, findings, closed }: FindingDetailsProps) {
  const styles = useStyles();
  if (findings.length === 0) return null;
  return (
    <details open={closed !== true && findings.length <= shownAtOnce}>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.list}>
        {findings.map(({ line, finding }, index) => (
          <li key={index} className={styles.item}>
            {line && (
              <span className={styles.line}>
                {line.reference}: {line.zone}, {line.band}
              </span>
            )}
            {finding.message}
          </li>
        ))}
      </ul>
    </details>
  );
}
