import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { GalleryEntry } from "../../templates/summary";
import { TemplateCard } from "./template-card";
import type { GalleryGroup } from "./template-search";

const useStyles = makeStyles({
  title: {
    margin: "8px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  toggle: {
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    width: "100%",
    minHeight: "36px",
    padding: 0,
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    background: "none",
    border: "none",
    cursor: "pointer",
    "&:hover": { color: tokens.colorBrandForegroundLink },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
  },
  name: { flexGrow: 1, overflowWrap: "anywhere" },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  cards: { display: "flex", flexDirection: "column", gap: "12px", padding: "4px 0 12px" },
});

interface GalleryCategoryProps {
  readonly group: GalleryGroup<GalleryEntry>;
  readonly open: boolean;
  readonly onToggle: (title: string) => void;
  readonly onOpen: (template: GalleryEntry) => void;
}

/** One category of the gallery: its name and how many templates it has, and their cards while it is open. */
export function GalleryCategory({ group, open, onToggle, onOpen }: GalleryCategoryProps) {
  const styles = useStyles();
  const { title, templates } = group;
  return (
    <section aria-label={title}>
      <h2 className={styles.title}>
        <button type="button" aria-expanded={open} className={styles.toggle} onClick={() => onToggle(title)}>
          {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
          <span className={styles.name}>{title}</span>
          <span className={styles.count}>{templates.length}</span>
        </button>
      </h2>
      {open && (
        <div className={styles.cards}>
          {templates.map((template) => (
            <TemplateCard key={template.id} template={template} onOpen={onOpen} />
          ))}
        </div>
      )}
    </section>
  );
}
