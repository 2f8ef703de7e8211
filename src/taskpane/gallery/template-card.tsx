import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { poundsInMillions } from "../../finance/presentation";
import { workedCase } from "../../templates/case-values";
import type { OpportunityTemplate } from "../../templates/template";
import { ProfileChart } from "../preview/profile-chart";
import { previewOf } from "../preview/use-preview";

const useStyles = makeStyles({
  card: {
    position: "relative",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
    "&:hover": { border: `1px solid ${tokens.colorBrandStroke1}` },
    "&:focus-within": { border: `1px solid ${tokens.colorBrandStroke1}` },
  },
  picture: {
    padding: "12px 12px 8px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    minHeight: "126px",
    boxSizing: "border-box",
  },
  headline: {
    margin: "0 0 2px",
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  basis: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  words: { padding: "12px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  // The button covers the card, so that the whole card can be pressed while a screen reader hears only its title.
  open: {
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    background: "none",
    border: "none",
    padding: 0,
    cursor: "pointer",
    "&::after": { content: '""', position: "absolute", inset: 0 },
    "&:focus-visible": { outline: "none" },
    "&:focus-visible::after": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
      borderRadius: tokens.borderRadiusLarge,
    },
  },
  question: { margin: "4px 0 8px", lineHeight: tokens.lineHeightBase300 },
  facts: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  fact: { margin: "0 0 4px", overflowWrap: "anywhere" },
});

interface TemplateCardProps {
  readonly template: OpportunityTemplate;
  readonly onOpen: (template: OpportunityTemplate) => void;
}

const shownResults = 4;

/** Within a sentence a phrase begins small; a function's name and an abbreviation stay as they are. */
const inSentence = (phrase: string): string =>
  /^\p{Lu}\p{Ll}/u.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;

/** A template at a glance: its worked result, the question it answers, what computes it, where it comes from. */
export function TemplateCard({ template, onOpen }: TemplateCardProps) {
  const styles = useStyles();
  const preview = useMemo(() => previewOf(template, { values: workedCase(template), problems: [] }), [template]);
  const more = template.computes.length - shownResults;
  return (
    <article className={styles.card} aria-label={template.title}>
      {preview.ready && (
        <div className={styles.picture}>
          <p className={styles.headline}>
            {poundsInMillions(preview.headline.value, preview.headline.contingency)}{" "}
            <span className={styles.basis}>in the worked example</span>
          </p>
          <ProfileChart compact profile={preview.profile} heightPixels={64} />
        </div>
      )}
      <div className={styles.words}>
        <h3 className={styles.title}>
          <button type="button" className={styles.open} data-template={template.id} onClick={() => onOpen(template)}>
            {template.title}
          </button>
        </h3>
        <p className={styles.question}>{template.question}</p>
        <div className={styles.facts}>
          <p className={styles.fact}>
            Computes {template.computes.slice(0, shownResults).map(inSentence).join("; ")}
            {more > 0 ? `; and ${more} more` : ""}
          </p>
          <p className={styles.fact}>Follows {template.paper}</p>
        </div>
      </div>
    </article>
  );
}
