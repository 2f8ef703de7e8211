import { useEffect, useRef } from "react";
import type { OpportunityTemplate } from "../../templates/template";
import { TemplatePage } from "../case-form/template-page";
import { InsertionResult } from "../insertion/insertion-result";
import { usePane } from "../state/pane-context";
import { GalleryPage } from "./gallery-page";

/** The first place of the pane: the gallery, a template's form, or what an insertion made. */
export function TemplatesPlace({ templates }: { readonly templates: readonly OpportunityTemplate[] }) {
  const { state } = usePane();
  const template = templates.find((candidate) => candidate.id === state.openTemplate);
  const draft = template && state.drafts[template.id];
  const lastOpen = useRef<string | null>(null);
  useEffect(() => {
    lastOpen.current = state.openTemplate;
  }, [state.openTemplate]);

  if (template && state.result?.templateId === template.id) return <InsertionResult insertion={state.result} />;
  if (template && draft) return <TemplatePage key={template.id} template={template} draft={draft} />;
  return <GalleryPage templates={templates} returnTo={lastOpen.current} />;
}
