import { Button, Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useCallback, useEffect, type ReactNode } from "react";
import { workedCase } from "../../templates/case-values";
import type { GalleryEntry } from "../../templates/summary";
import type { OpportunityTemplate } from "../../templates/template";
import { startDraft } from "../case-form/draft";
import { FailureNotice } from "../feedback/failure-notice";
import { usePane } from "../state/pane-context";
import {
  loadedForm,
  loadedTemplate,
  loadTemplate,
  notLoaded,
  prepareTemplateForm,
  useLoading,
  type TemplateForm,
} from "./template-loading";

// The measures of the form, so that nothing moves when it takes this page's place.
const useStyles = makeStyles({
  top: { padding: "4px 16px 8px" },
  back: { marginInlineStart: "-8px", paddingInline: "8px", minWidth: 0 },
  title: {
    margin: "2px 0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  question: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  headline: {
    boxSizing: "border-box",
    height: "76px",
    padding: "12px 16px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figure: { width: "50%" },
  rest: { padding: "8px 16px", display: "flex", flexDirection: "column", gap: "12px" },
  chart: { height: "152px" },
  failure: { padding: "8px 16px" },
});

interface Opened {
  readonly template: OpportunityTemplate;
  readonly Form: TemplateForm;
}

/** A template's page from the moment its card is pressed: its title and question at once, its form when it is loaded. */
export function OpenTemplate({ entry }: { readonly entry: GalleryEntry }) {
  const { state, dispatch } = usePane();
  const template = loadedTemplate(entry);
  const Form = loadedForm();
  const opening = useLoading(
    template && Form ? { template, Form } : undefined,
    useCallback(async (): Promise<Opened> => {
      const [loaded, form] = await Promise.all([loadTemplate(entry), prepareTemplateForm()]);
      return { template: loaded, Form: form };
    }, [entry]),
  );
  const opened = opening.kind === "loaded" ? opening.part : undefined;
  const draft = state.drafts[entry.id];

  useEffect(() => {
    if (draft || !opened) return;
    const first = startDraft(opened.template, { kind: "worked" }, workedCase(opened.template));
    dispatch({ type: "beginDraft", templateId: entry.id, draft: first });
  }, [draft, opened, entry.id, dispatch]);

  if (opened && draft) return <opened.Form template={opened.template} draft={draft} />;
  const leave = (): void => dispatch({ type: "closeTemplate" });
  return (
    <Beginning entry={entry} onLeave={leave}>
      {opening.kind === "failed" && (
        <FailureNotice failure={notLoaded("The template could not be opened.")} onRetry={opening.retry} />
      )}
    </Beginning>
  );
}

interface BeginningProps {
  readonly entry: GalleryEntry;
  readonly onLeave: () => void;
  /** What stands in the place of the waiting form, when it is not coming. */
  readonly children: ReactNode;
}

function Beginning({ entry, onLeave, children }: BeginningProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.top}>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} className={styles.back} onClick={onLeave}>
          All templates
        </Button>
        <h1 className={styles.title}>{entry.title}</h1>
        <p className={styles.question}>{entry.question}</p>
      </div>
      {children ? (
        <div className={styles.failure}>{children}</div>
      ) : (
        <Skeleton aria-label="Opening the template">
          <div className={styles.headline}>
            <SkeletonItem size={24} className={styles.figure} />
            <SkeletonItem size={16} />
          </div>
          <div className={styles.rest}>
            <SkeletonItem className={styles.chart} />
            <SkeletonItem size={32} />
            <SkeletonItem size={40} />
            <SkeletonItem size={40} />
          </div>
        </Skeleton>
      )}
    </>
  );
}
