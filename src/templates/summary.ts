/** What is known of a template before it is opened: enough for the gallery to show it and to find it by a search. */
import type { OpportunityTemplate } from "./template";

export type TemplateSummary = Pick<
  OpportunityTemplate,
  "id" | "title" | "question" | "category" | "keywords" | "paper" | "computes"
>;

/** A template in the gallery. Its inputs, sheets and model are loaded when somebody wants them. */
export interface GalleryEntry extends TemplateSummary {
  load(): Promise<OpportunityTemplate>;
}
