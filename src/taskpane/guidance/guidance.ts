export interface Definition {
  readonly term: string;
  readonly meaning: string;
}

/** The terms a reader of the sheets must not mix up. */
export const definitions: readonly Definition[] = [
  {
    term: "Annual level",
    meaning: "Benefit of one whole year, net of recurring investment. Papers often head it “cumulative”.",
  },
  {
    term: "MTFS increment",
    meaning: "The level of a year less the level of the year before: what is new in that year’s budget.",
  },
  { term: "Cash to date", meaning: "The levels of all years so far, added up." },
  {
    term: "Run rate",
    meaning: "The annual level once everything has reached its full effect, with the first year of which that is true.",
  },
  {
    term: "Headline",
    meaning: "The annual level in the last year of the plan, the inflation contingency in brackets behind it.",
  },
  {
    term: "Inflation contingency",
    meaning: "What inflation would add. It stands beside the benefit and is never part of it.",
  },
  { term: "Evidence rate", meaning: "The share that case reviews or comparisons say could change." },
  {
    term: "Delivery factor",
    meaning:
      "How much of the evidence the plan counts on: a judgement, kept apart from the evidence. The target is the product of the two.",
  },
  { term: "Range", meaning: "What the size of the sample alone leaves open, at 95% confidence." },
  { term: "Steady state", meaning: "People in service once as many leave as arrive: starts a year times duration." },
];

export const keys: readonly { readonly key: string; readonly does: string }[] = [
  { key: "Enter", does: "In a field: on to the next one, opening its group" },
  { key: "Escape", does: "Back to all templates; what you typed is kept" },
  { key: "Tab", does: "To the next control" },
  { key: "Arrow keys", does: "Between the four places, and between choices" },
  { key: "F6", does: "Between Excel’s sheet, ribbon and this pane" },
];
