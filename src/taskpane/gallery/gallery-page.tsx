import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useEffect, useRef } from "react";
import type { GalleryEntry } from "../../templates/summary";
import { FullPageState } from "../feedback/full-page-state";
import { SearchField } from "../search-field";
import { usePane } from "../state/pane-context";
import { GalleryCategory } from "./gallery-category";
import { galleryGroups, searchTemplates } from "./template-search";

const useStyles = makeStyles({
  page: { height: "100%", overflowY: "auto", scrollPaddingTop: "60px" },
  title: {
    margin: "12px 16px 0",
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: "4px 16px 0", color: tokens.colorNeutralForeground2 },
  groups: { padding: "4px 16px 16px" },
});

interface GalleryPageProps {
  readonly templates: readonly GalleryEntry[];
  /** Template to return the focus to after its page was left. */
  readonly returnTo: string | null;
}

/** The templates: search first, those used last on top, then by category; a search opens every category it finds something in. */
export function GalleryPage({ templates, returnTo }: GalleryPageProps) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const page = useRef<HTMLDivElement>(null);
  const found = searchTemplates(templates, state.templateSearch);
  const searching = state.templateSearch.trim() !== "";
  const groups = galleryGroups(found, searching ? [] : state.recentTemplates);

  useEffect(() => {
    const cards = page.current?.querySelectorAll<HTMLElement>("[data-template]") ?? [];
    [...cards].find((card) => card.dataset.template === returnTo)?.focus();
  }, [returnTo]);

  const open = (template: GalleryEntry): void => dispatch({ type: "openTemplate", templateId: template.id });
  const search = (text: string): void => dispatch({ type: "searchTemplates", text });
  const toggle = (category: string): void => dispatch({ type: "toggleCategory", category });
  const clear = (): void => search("");

  return (
    <div ref={page} className={styles.page}>
      <h1 className={styles.title}>Templates</h1>
      <p className={styles.intro}>
        Each makes finished sheets that stay live: change an assumption and every figure follows.
      </p>
      <SearchField
        label="Search templates"
        placeholder="Search: PIP, reablement"
        text={state.templateSearch}
        onSearch={search}
      />
      <div className={styles.groups} aria-live="polite">
        {found.length === 0 ? (
          <FullPageState icon={<SearchRegular />} title={`No template matches “${state.templateSearch}”`}>
            <p>
              Try another word: a service (“extra care”), a paper (“savings schedule”) or a function (“TRIANGULATE”).
            </p>
            <Button onClick={clear}>Show all templates</Button>
          </FullPageState>
        ) : (
          groups.map((group, index) => (
            <GalleryCategory
              key={group.title}
              group={group}
              open={searching || (index === 0) !== state.toggledCategories.includes(group.title)}
              onToggle={toggle}
              onOpen={open}
            />
          ))
        )}
      </div>
    </div>
  );
}
