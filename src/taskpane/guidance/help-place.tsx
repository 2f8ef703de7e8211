import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { definitions, keys } from "./guidance";

const useStyles = makeStyles({
  page: { height: "100%", overflowY: "auto", overflowX: "hidden", padding: "12px 16px 24px", boxSizing: "border-box" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: {
    margin: "20px 0 4px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: "4px 0" },
  list: { margin: "4px 0", paddingInlineStart: "20px", "& li": { marginBottom: "4px" } },
  terms: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold, marginTop: "8px" },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
  keys: { margin: "4px 0", display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "12px", rowGap: "4px" },
  key: { fontWeight: tokens.fontWeightSemibold },
  keyMeaning: { margin: 0 },
});

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {children}
    </section>
  );
}

/** What CareCase is, what its words mean, how to drive it, and what it does with figures. */
export function HelpPlace({ version }: { readonly version: string }) {
  const styles = useStyles();
  return (
    // A long text without controls: it must be reachable by keyboard to be scrolled.
    <div className={styles.page} tabIndex={0} role="region" aria-label="Help">
      <h1 className={styles.title}>Help</h1>
      <p className={styles.text}>
        CareCase builds the workbooks behind adult social care business cases: evidence, capacity, investment and
        benefit by year, with every figure live in the cells.
      </p>
      <Section title="In three steps">
        <ol className={styles.list}>
          <li>Choose a template. It opens on its published worked example.</li>
          <li>Put your own figures in, or choose Blank. The headline and the chart follow as you type.</li>
          <li>Press Insert. Then change any yellow cell in the sheets: everything else follows.</li>
        </ol>
      </Section>
      <Section title="What the words mean">
        <dl className={styles.terms}>
          {definitions.map(({ term, meaning }) => (
            <div key={term}>
              <dt className={styles.term}>{term}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="Conventions">
        <ul className={styles.list}>
          <li>
            Benefits are positive and investment negative. MTFS lines turn this round: a saving is negative, growth
            positive.
          </li>
          <li>
            The financial year runs from April to March and is written 2026/27. Month 1 is the first April of the plan.
          </li>
          <li>Weeks per year is one assumption of the workbook, 52 unless you change it.</li>
          <li>Type a rate as 29% or 0.29. A plain 29 is refused rather than guessed.</li>
          <li>
            A blank is never taken for zero. While something is blank the sheets show no results and say what is
            missing.
          </li>
          <li>Nothing is rounded on the way, unless a row says so. Half rounds away from zero.</li>
        </ul>
      </Section>
      <Section title="Keyboard">
        <dl className={styles.keys}>
          {keys.map(({ key, does }) => (
            <div key={key} style={{ display: "contents" }}>
              <dt className={styles.key}>{key}</dt>
              <dd className={styles.keyMeaning}>{does}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="Your figures stay here">
        <p className={styles.text}>
          CareCase calculates on this computer. No figure, text or file name leaves the workbook: there is no account,
          no server and no usage reporting. An unfinished form is kept in this window only and is gone when the window
          closes.
        </p>
      </Section>
      <Section title="About">
        <p className={styles.text}>CareCase {version}, open source under the MIT licence.</p>
      </Section>
      <Section title="Sending a workbook to someone">
        <p className={styles.text}>
          The sheets compute through CareCase functions. Someone without CareCase sees the last results and can print
          them; when Excel recalculates there, the functions show #NAME?.
        </p>
      </Section>
    </div>
  );
}
