import { useEffect, useRef } from "react";
import type { GalleryEntry } from "../../templates/summary";
import { InsertionResult } from "../insertion/insertion-result";
import { usePane } from "../state/pane-context";
import { GalleryPage } from "./gallery-page";
import { OpenTemplate } from "./open-template";

/** The first place of the pane: the gallery, a template's form, or what an insertion made. */
export function TemplatesPlace({ templates }: { readonly templates: readonly GalleryEntry[] }) {
  const { state } = usePane();
  const entry = templates.find((candidate) => candidate.id === state.openTemplate);
  const lastOpen = useRef<string | null>(null);
  useEffect(() => {
    lastOpen.current = state.openTemplate;
  }, [state.openTemplate]);

  if (entry && state.result?.templateId === entry.id) return <InsertionResult insertion={state.result} />;
  if (entry) return <OpenTemplate key={entry.id} entry={entry} />;
  return <GalleryPage templates={templates} returnTo={lastOpen.current} />;
}
