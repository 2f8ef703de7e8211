import { Accordion, Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { OpportunityTemplate } from "../../templates/template";
import { FailureNotice } from "../feedback/failure-notice";
import { InsertBar } from "../insertion/insert-bar";
import { Headline } from "../preview/headline";
import { ResultPanel } from "../preview/result-panel";
import { usePreview } from "../preview/use-preview";
import { IMPORT_GROUP, ImportReturns } from "../returns/import-returns";
import { usePane } from "../state/pane-context";
import type { Draft } from "../state/pane-state";
import { AssumptionSection } from "./assumption-section";
import { DiscardEdits } from "./discard-edits";
import { DocumentSections } from "./document-sections";
import { chooseSection, rowCounts } from "./draft";
import { fieldOf, focusField } from "./field-focus";
import { fieldOrder, formSections, sectionOf } from "./fields";
import { OriginSwitch } from "./origin-switch";
import { useCaseForm } from "./use-case-form";
import { useOrigin } from "./use-origin";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", minHeight: 0, height: "100%" },
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto", scrollPaddingTop: "92px", scrollPaddingBottom: "16px" },
  top: { padding: "4px 16px 8px" },
  back: { marginInlineStart: "-8px", paddingInline: "8px", minWidth: 0 },
  title: {
    margin: "2px 0",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  question: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  sections: { marginTop: "4px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  tools: { padding: "4px 16px 0", display: "flex", justifyContent: "flex-end" },
  tool: { fontSize: tokens.fontSizeBase200, lineHeight: "24px" },
  failure: { padding: "8px 16px 0" },
});

/** A group opens within half a second. */
const framesToOpen = 30;

interface TemplatePageProps {
  readonly template: OpportunityTemplate;
  readonly draft: Draft;
}

/** A template's form: live result on top, assumptions in the order of the case, Insert at the bottom. */
export function TemplatePage({ template, draft }: TemplatePageProps) {
  const styles = useStyles();
  const { dispatch } = usePane();
  const form = useCaseForm(template, draft);
  const preview = usePreview(template, form.reading);
  const origin = useOrigin(template, draft);
  const page = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const { change } = form;

  useEffect(() => title.current?.focus({ preventScroll: true }), [template.id]);

  // A field whose group had to be opened first can take the focus only once it has been drawn, some frames later.
  useEffect(() => {
    if (wanted === null) return undefined;
    let frame = 0;
    const attempt = (framesLeft: number): void => {
      const reached = page.current !== null && focusField(page.current, wanted);
      if (reached || framesLeft === 0) setWanted(null);
      else frame = requestAnimationFrame(() => attempt(framesLeft - 1));
    };
    attempt(framesToOpen);
    return () => cancelAnimationFrame(frame);
  }, [wanted]);

  const goToField = useCallback(
    (field: string) => {
      const section = sectionOf(template, field);
      if (section) {
        change((current) =>
          current.openGroups.includes(section.id)
            ? current
            : { ...current, openGroups: [...current.openGroups, section.id] },
        );
      }
      setWanted(field);
    },
    [template, change],
  );

  const review = (): void => {
    change((current) => ({ ...current, reviewed: true }));
    const first = form.reading.problems[0];
    if (first) goToField(first.field);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // In a question the same keys answer the question.
    if (event.defaultPrevented || (event.target instanceof Element && event.target.closest("dialog"))) return;
    if (event.key === "Escape") {
      event.preventDefault();
      dispatch({ type: "closeTemplate" });
      return;
    }
    const field = event.key === "Enter" ? fieldOf(event.target) : null;
    const order = fieldOrder(template, rowCounts(draft, template));
    if (field === null || !order.includes(field)) return;
    event.preventDefault();
    const next = order[order.indexOf(field) + 1];
    if (next !== undefined) goToField(next);
    else page.current?.querySelector<HTMLElement>("[data-insert] button")?.focus();
  };

  const sections = formSections(template);
  const everyGroup = [...(template.importsReturns ? [IMPORT_GROUP] : []), ...sections.map((section) => section.id)];
  const allOpen = sections.every((section) => draft.openGroups.includes(section.id));
  const openGroups = (groups: readonly string[]): void => change((current) => ({ ...current, openGroups: groups }));

  return (
    <div ref={page} className={styles.page}>
      {/* Enter and Escape work from wherever the focus is in the form; every control also works by itself. */}
      <div className={styles.scroll} onKeyDown={onKeyDown} role="presentation">
        <div className={styles.top}>
          <Button
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            className={styles.back}
            onClick={() => dispatch({ type: "closeTemplate" })}
          >
            All templates
          </Button>
          <h1 ref={title} tabIndex={-1} className={styles.title}>
            {template.title}
          </h1>
          <p className={styles.question}>{template.question}</p>
        </div>
        <Headline preview={preview} />
        <ResultPanel preview={preview} />
        <OriginSwitch
          origin={draft.origin}
          paper={template.paper}
          insertions={origin.insertions}
          notice={origin.notice}
          onChoose={origin.choose}
          onNothingThere={origin.nothingThere}
        />
        {origin.failure && (
          <div className={styles.failure}>
            <FailureNotice failure={origin.failure} onDismiss={origin.dismissFailure} />
          </div>
        )}
        <div className={styles.tools}>
          <Link as="button" className={styles.tool} onClick={() => openGroups(allOpen ? [] : everyGroup)}>
            {allOpen ? "Close all groups" : "Open all groups"}
          </Link>
        </div>
        <Accordion
          className={styles.sections}
          multiple
          collapsible
          openItems={[...draft.openGroups]}
          onToggle={(_event, data) => openGroups(data.openItems.map(String))}
        >
          {template.importsReturns && (
            <ImportReturns
              template={template}
              imports={template.importsReturns}
              draft={draft}
              values={form.reading.values}
              onChange={change}
            />
          )}
          {sections.map((section) => (
            <AssumptionSection
              key={section.id}
              template={template}
              section={section}
              draft={draft}
              problems={form.reading.problems.filter(
                (problem) => sectionOf(template, problem.field)?.id === section.id,
              )}
              problemAt={form.problemAt}
              onType={form.type}
              onLeave={form.leave}
              onAddRow={form.addRow}
              onRemoveRow={form.removeRow}
            />
          ))}
          <DocumentSections
            template={template}
            values={form.reading.values}
            onChoose={(section, included) => change((current) => chooseSection(current, section, included))}
          />
        </Accordion>
      </div>
      <div data-insert>
        <InsertBar template={template} reading={form.reading} onReview={review} />
      </div>
      <DiscardEdits asked={origin.asking} onDiscard={origin.discard} onKeep={origin.keep} />
    </div>
  );
}
