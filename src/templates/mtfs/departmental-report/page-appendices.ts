/** Appendices B and C: the levels of every line, with sub-totals, and what they turn out to be. */
import type { TemplateSheet } from "../../template";
import { APPENDIX_WIDTHS, growthAppendix, savingsAppendix, totalOf } from "../lines/appendix-blocks";
import { readingOnPage } from "../lines/level-reading";
import type { Edition } from "./edition";

export function appendicesPage({ growth, careSavings, communitySavings }: Edition): TemplateSheet {
  const groupOf = ({ id, heading, total }: Edition["careSavings"]) => ({ table: id, heading, total });
  const savings = [careSavings, communitySavings];
  return {
    name: "Appendices",
    role: "proposal",
    columns: APPENDIX_WIDTHS,
    orientation: "landscape",
    blocks: [
      {
        kind: "title",
        text: "Appendices B and C: growth and savings",
        description: "The level of every line in each year, £000: growth positive, savings negative",
      },
      { kind: "heading", level: 1, text: "Appendix B: growth" },
      ...growth.flatMap((group) => growthAppendix(groupOf(group))),
      ...(growth.length === 1
        ? []
        : [
            totalOf(
              "allGrowth",
              "TOTAL growth",
              growth.map(({ id }) => id),
            ),
          ]),
      readingOnPage("growthReading"),
      { kind: "heading", level: 1, text: "Appendix C: savings", pageBreak: true },
      ...savings.flatMap((group) => savingsAppendix(groupOf(group))),
      totalOf(
        "allSavings",
        "TOTAL savings",
        savings.map(({ id }) => id),
      ),
      readingOnPage("savingsReading"),
      {
        kind: "text",
        style: "note",
        text: "* unchanged from the previous MTFS; ** in the previous MTFS and amended; no star: new. Eff: efficiency saving; SR: service reduction; Inc: income.",
      },
    ],
  };
}
