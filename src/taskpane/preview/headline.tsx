import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CasePreview } from "../../templates/case";

const useStyles = makeStyles({
  headline: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    minHeight: "76px",
    boxSizing: "border-box",
    padding: "8px 16px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: "28px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  line: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  waiting: { color: tokens.colorNeutralForeground3 },
});

/** How a person is told that the figure is not there yet. */
export function waitingText(preview: Extract<CasePreview, { ready: false }>): string {
  const missing = preview.problems.filter((problem) => problem.missing).length;
  const wrong = preview.problems.length - missing;
  if (wrong > 0)
    return `${wrong === 1 ? "1 entry needs" : `${wrong} entries need`} correcting before this can be worked out.`;
  return `${missing === 1 ? "1 assumption is" : `${missing} assumptions are`} still blank.`;
}

/** The result as the papers print it, its range and its run rate; stays in view while the form scrolls. */
export function Headline({ preview }: { readonly preview: CasePreview }) {
  const styles = useStyles();
  return (
    <section aria-label="Headline" className={styles.headline}>
      {preview.ready ? (
        <>
          <p className={styles.value}>{preview.headline.text}</p>
          {preview.headline.lines.map((line) => (
            <p key={line} className={styles.line}>
              {line}
            </p>
          ))}
        </>
      ) : (
        <>
          <p className={styles.value} aria-hidden>
            <span className={styles.waiting}>–</span>
          </p>
          <p className={styles.line}>{waitingText(preview)}</p>
        </>
      )}
      <HeadlineAnnouncement preview={preview} />
    </section>
  );
}

const useHiddenStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

const announceAfterMilliseconds = 1200;

/** Reads the figure out once typing has stopped, never at every key, and not when the page opens. */
function HeadlineAnnouncement({ preview }: { readonly preview: CasePreview }) {
  const styles = useHiddenStyles();
  const text = preview.ready ? `Headline ${preview.headline.text}` : waitingText(preview);
  const [first] = useState(text);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (text === first && said === "") return undefined;
    const timer = setTimeout(() => setSaid(text), announceAfterMilliseconds);
    return () => clearTimeout(timer);
  }, [text, first, said]);
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {said}
    </div>
  );
}
