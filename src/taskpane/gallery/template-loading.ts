import { useCallback, useEffect, useState } from "react";
import type { GalleryEntry } from "../../templates/summary";
import type { OpportunityTemplate } from "../../templates/template";
import { WorkbookError } from "../../workbook/plain-failure";
import type { PlainFailure } from "../workbook-service";

export type TemplateForm = typeof import("../case-form/template-page").TemplatePage;

/** A part of the pane that is fetched when it is wanted. */
export type Loading<Part> =
  | { readonly kind: "loading" }
  | { readonly kind: "loaded"; readonly part: Part }
  | { readonly kind: "failed"; readonly retry: () => void };

export const notLoaded = (what: string): PlainFailure => ({
  what,
  why: "The add-in’s files could not be reached. The workbook is as it was.",
  remedy: "Check the connection, then try again.",
});

const templates = new WeakMap<GalleryEntry, OpportunityTemplate>();

/**
 * The template of a gallery's entry, fetched once.
 *
 * @throws WorkbookError in plain words when its files cannot be reached.
 */
export async function loadTemplate(entry: GalleryEntry): Promise<OpportunityTemplate> {
  const there = templates.get(entry);
  if (there) return there;
  try {
    const template = await entry.load();
    templates.set(entry, template);
    return template;
  } catch (error) {
    throw new WorkbookError(notLoaded("The template could not be opened."), error);
  }
}

let form: TemplateForm | undefined;

/** Fetches the form in which every template's assumptions are filled in. */
export async function prepareTemplateForm(): Promise<TemplateForm> {
  form ??= (await import(/* webpackChunkName: "case-form" */ "../case-form/template-page")).TemplatePage;
  return form;
}

/** What of a template is there already, so that a second look at it is drawn at once. */
export const loadedTemplate = (entry: GalleryEntry): OpportunityTemplate | undefined => templates.get(entry);
export const loadedForm = (): TemplateForm | undefined => form;

/**
 * Fetches a part and draws again when it is there.
 *
 * @param atHand The part when it needs no fetching.
 * @param load Fetches it; the same function as long as the same part is wanted.
 */
export function useLoading<Part>(atHand: Part | undefined, load: () => Promise<Part>): Loading<Part> {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<Loading<Part>>({ kind: "loading" });
  const wanted = atHand === undefined;
  useEffect(() => {
    if (!wanted) return undefined;
    let current = true;
    const tell = (found: Loading<Part>): void => {
      if (current) setOutcome(found);
    };
    const retry = (): void => {
      setOutcome({ kind: "loading" });
      setAttempt((count) => count + 1);
    };
    load().then(
      (part) => tell({ kind: "loaded", part }),
      () => tell({ kind: "failed", retry }),
    );
    return () => {
      current = false;
    };
  }, [wanted, load, attempt]);
  return atHand === undefined ? outcome : { kind: "loaded", part: atHand };
}

/** The template of a gallery's entry. */
export function useTemplate(entry: GalleryEntry): Loading<OpportunityTemplate> {
  return useLoading(
    loadedTemplate(entry),
    useCallback(() => loadTemplate(entry), [entry]),
  );
}
