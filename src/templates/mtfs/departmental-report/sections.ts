import type { TemplateSection } from "../../template";
import type { Edition } from "./edition";

/** Parts of the report that a council may leave out. */
export const SECTION = {
  trends: "growthTrends",
  transformingCare: "transformingCare",
  programme: "programme",
  activities: "activities",
  longTermPlan: "longTermPlan",
} as const;

/** The sections of one edition: those that its paper has. */
export function sectionsOfEdition(edition: Edition): TemplateSection[] {
  const listed: readonly (readonly [id: string, label: string, has: boolean])[] = [
    [SECTION.trends, "Overall growth trends", edition.trends !== undefined],
    [
      SECTION.transformingCare,
      "Transforming Care: cost of people who leave hospital",
      edition.transformingCare !== undefined,
    ],
    [SECTION.programme, "Opportunities of the operating model by workstream", edition.programme !== undefined],
    [SECTION.activities, "Activities behind one savings line", edition.activities !== undefined],
    [
      SECTION.longTermPlan,
      "NHS Long Term Plan, and plans for the Better Care Fund",
      edition.words.longTermPlan !== undefined,
    ],
  ];
  return listed.filter(([, , has]) => has).map(([id, label]) => ({ id, label, worked: true }));
}
