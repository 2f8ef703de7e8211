/** The figures in the table at the top of a business case. */
import type { InputGroup, Source } from "../template";

export interface BusinessCaseOverview {
  /** First financial year of the plan, "2018/19". */
  readonly firstYear: string;
  /** Financial year in which the business plan books the saving. */
  readonly savingYear: string;
  /** £, as the overview states it. */
  readonly statedSaving: number;
  readonly source: Source;
}

export function overviewInputs({ firstYear, savingYear, statedSaving, source }: BusinessCaseOverview): InputGroup {
  return {
    id: "overview",
    title: "Project overview",
    help: "The years of the plan, and the saving that the business plan carries for this case.",
    inputs: [
      {
        id: "firstYear",
        label: "First year of the plan",
        unit: "financial year",
        format: "text",
        accepts: { kind: "financialYear" },
        help: "Year 1 of the plan by year.",
        source,
        worked: firstYear,
      },
      {
        id: "savingYear",
        label: "Year of the saving",
        unit: "financial year",
        format: "text",
        accepts: { kind: "financialYear" },
        help: "The year in which the business plan books the saving of the overview.",
        source,
        worked: savingYear,
      },
      {
        id: "statedSaving",
        label: "Saving stated in the overview",
        unit: "£",
        format: "pounds",
        accepts: { kind: "number" },
        help: "What the business plan carries; a check holds the calculation against it, to the nearest thousand.",
        source,
        worked: statedSaving,
        quality: "amber",
        impact: "green",
      },
      {
        id: "priceBase",
        label: "Price base",
        unit: "financial year",
        format: "text",
        accepts: { kind: "financialYear" },
        help: "The year whose prices and rates the figures are in.",
        source: { document: "local", place: "Not printed; the rates are those current when the cases were written" },
        worked: "2017/18",
      },
    ],
  };
}
