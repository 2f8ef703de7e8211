import { aboutSheet, assumptionsSheet } from "../../blocks/standard-sheets";
import type { OpportunityTemplate } from "../../template";
import { programmeChecks } from "./checks";
import { conventions, investmentSchemes, investToSave, schemes } from "./inputs";
import { previewProgramme } from "./preview";
import { programmePublished } from "./published";
import { developmentsSheet } from "./sheet-developments";
import { investToSaveSheet } from "./sheet-invest-to-save";
import { programmeSheet } from "./sheet-programme";
import { schemesSheet } from "./sheet-schemes";
import { capitalProgrammeSummary } from "./summary";
import { programmeWorking } from "./working";

/** Template T7: the capital programme, as an MTFS report appends it. */
export const capitalProgramme: OpportunityTemplate = {
  ...capitalProgrammeSummary,
  tab: "Capital",
  groups: [conventions],
  tables: [schemes, investmentSchemes, investToSave],
  sheets: [
    aboutSheet({
      title: capitalProgrammeSummary.title,
      purpose:
        "Sets out a department's capital programme by scheme and year, who pays for it, what falls outside the plan, and when invest to save schemes have paid for themselves.",
      scope:
        "Four financial years. Future developments are listed without values. The cost of borrowing, inflation and discounting are left out of payback.",
      signs: "Spending positive, in £000; invest to save schemes in pounds, capital, saving and rent all positive.",
    }),
    programmeSheet,
    investToSaveSheet,
    developmentsSheet,
    schemesSheet,
    assumptionsSheet,
    programmeWorking,
    programmeChecks,
    programmePublished,
  ],
  preview: (values) => previewProgramme(capitalProgramme, values),
  previewCells: {
    total: "funding.programme",
    external: "funding.externalProgramme",
    discretionary: "funding.discretionaryProgramme",
    outside: "funding.outside",
  },
};
