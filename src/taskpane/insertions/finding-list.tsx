import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useRef } from "react";
import type { Finding } from "../workbook-service";

const useStyles = makeStyles({
  findings: { outlineStyle: "none" },
  pass: { display: "flex", alignItems: "flex-start", columnGap: "6px", margin: 0 },
  icon: { display: "flex", fontSize: "20px", color: tokens.colorStatusSuccessForeground1 },
  title: { margin: "0 0 4px", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  finding: { padding: "8px 0", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  rule: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  message: { margin: 0, overflowWrap: "anywhere" },
  go: { marginInlineStart: "-8px", paddingInline: "8px", minWidth: 0, justifyContent: "flex-start", textAlign: "left" },
});

interface FindingListProps {
  readonly findings: readonly Finding[];
  readonly onGo: (sheet: string, address?: string) => void;
}

const place = ({ sheet, address }: Finding): string => (address ? `${sheet}, ${address}` : (sheet ?? ""));

/** Which cell breaks which rule, each with a way there. */
export function FindingList({ findings, onGo }: FindingListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.focus(), [findings]);
  return (
    <div ref={list} tabIndex={-1} role="group" aria-label="Result of the check" className={styles.findings}>
      {findings.length === 0 ? (
        <p className={styles.pass} role="status">
          <span className={styles.icon} aria-hidden>
            <CheckmarkCircleRegular />
          </span>
          Every rule of good practice that can be checked here holds.
        </p>
      ) : (
        <>
          <p className={styles.title} role="status">
            {findings.length === 1 ? "1 thing to look at" : `${findings.length} things to look at`}
          </p>
          <ul className={styles.list}>
            {findings.map((finding, index) => (
              <li key={index} className={styles.finding}>
                <p className={styles.message}>{finding.message}</p>
                <p className={styles.rule}>Rule: {finding.rule}</p>
                {finding.sheet !== undefined && (
                  <Button
                    appearance="subtle"
                    className={styles.go}
                    aria-label={`Go to ${place(finding)}`}
                    onClick={() => onGo(finding.sheet ?? "", finding.address)}
                  >
                    Go to {finding.address ?? finding.sheet}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
