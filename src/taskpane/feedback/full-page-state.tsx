import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  state: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    padding: "24px 16px",
    maxWidth: "480px",
  },
  icon: { fontSize: "32px", color: tokens.colorBrandForeground1, display: "flex" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { color: tokens.colorNeutralForeground2, "& p": { margin: "0 0 8px" } },
});

interface FullPageStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly level?: 1 | 2;
  readonly children: ReactNode;
}

/** A place with nothing to show yet, or that cannot show anything: says which, and what to do next. */
export function FullPageState({ icon, title, level = 2, children }: FullPageStateProps) {
  const styles = useStyles();
  const Title = level === 1 ? "h1" : "h2";
  return (
    <div className={styles.state}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Title className={styles.title}>{title}</Title>
      <div className={styles.words}>{children}</div>
    </div>
  );
}
