import type { TemplateSheet } from "../../template";
import { SECTIONS } from "./sections";

/** Where the budget is typed, section by section; gross and net appear beside each line as soon as it is complete. */
export const ledgerSheet: TemplateSheet = {
  name: "Ledger",
  role: "entries",
  columns: [46, 8, 14, 14, 14, 13, 14, 14, 14, 14, 14, 11, 12],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Ledger",
      description:
        "The budget of every service line as it is typed: whole pounds, expenditure positive, income negative",
    },
    ...SECTIONS.map(({ id }) => ({ kind: "entries", table: `${id}Ledger` }) as const),
  ],
};
