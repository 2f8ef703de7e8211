import { makeStyles, tokens } from "@fluentui/react-components";
import type { GalleryEntry } from "../../templates/summary";
import { CardPicture } from "./card-picture";

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
  readonly template: GalleryEntry;
  readonly onOpen: (template: GalleryEntry) => void;
}

const shownResults = 4;

/** Within a sentence a phrase begins small; a function's name and an abbreviation stay as they are. */
const inSentence = (phrase: string): string =>
  /^\p{Lu}\p{Ll}/u.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;

/** A template at a glance: a picture of its result, the question it answers, what computes it, where it comes from. */
export function TemplateCard({ template, onOpen }: TemplateCardProps) {
  const styles = useStyles();
  const more = template.computes.length - shownResults;
  return (
    <article className={styles.card} aria-label={template.title}>
      <CardPicture template={template} />
      <div className={styles.words}>
        <h3 className={styles.title}>
          <button type="button" className={styles.open} data-template={template.id} onClick={() => onOpen(template)}>
            {template.title}
          </button>
        </h3>
        <p className={styles.question}>{template.question}</p>
        <div className={styles.facts}>
          <p className={styles.fact}>
            Computes: {template.computes.slice(0, shownResults).map(inSentence).join("; ")}
            {more > 0 ? `; and ${more} more` : ""}
          </p>
          <p className={styles.fact}>Follows {template.paper}</p>
        </div>
      </div>
    </article>
  );
}
