/** The growth lines of January 2025, as Appendix B lists them and the report explains them. */
import type { TableRow } from "../../template";
import { growthRow } from "./line-row";

const NEED_BY_NOVEMBER = "Needs as of November 2024 are taken to go on into 2025.";
const BASELINE_BY_POPULATION =
  "Later years start from a baseline of people and average cost that follows national population statistics.";

export const growth2025: readonly TableRow[] = [
  growthRow("**", "G7", "demand", [1900, 5660, 10720, 15190], {
    title: "Older People demand",
    description:
      "Older people - new entrants and increasing needs in community based services and residential admissions",
    narrative: `People over 65 account for most of the spend on care: more of them are eligible, and those already supported become frailer. The first year is for residential care. Placements fell when the funding panels began in 2023/24 and climbed back during 2024/25; the price of care rose with a tight market and inflation, and is steady now. ${NEED_BY_NOVEMBER} ${BASELINE_BY_POPULATION}`,
  }),
  growthRow("**", "G8", "demand", [550, 1720, 3790, 5720], {
    title: "Learning Disability demand",
    description: "Learning Disabilities - new entrants including children transitions and people with complex needs",
    narrative: `Dearer care and more people with learning disabilities who use services. ${NEED_BY_NOVEMBER} ${BASELINE_BY_POPULATION} Placements in children's services are rising, which may reach the department later and cannot be put into figures yet.`,
  }),
  growthRow("**", "G9", "demand", [500, 1340, 2470, 3340], {
    title: "Mental Health demand",
    description: "Mental Health - new entrants in community based services and residential admissions",
    narrative: `More people have eligible mental health needs. The first year follows past trends. ${NEED_BY_NOVEMBER} ${BASELINE_BY_POPULATION}`,
  }),
  growthRow("**", "G10", "demand", [0, 110, 470, 800], {
    title: "Physical Disabilities demand",
    description: "Physical Disabilities - new entrants in community based services",
    narrative: `More people have eligible physical disabilities. ${NEED_BY_NOVEMBER} ${BASELINE_BY_POPULATION}`,
  }),
  growthRow("**", "G11", "user income", [-420, -1430, -2500, -3630], {
    title: "Additional Service User Income from Growth in numbers",
    description: "Additional Service User Income from new growth to offset costs",
    narrative:
      "As more people are supported, some of them can contribute to the cost of their care, which takes part of the growth back.",
  }),
  growthRow("**", "G12", "health income", [-310, -930, -1880, -2710], {
    title: "Additional Health Income from Growth in numbers",
    description: "Additional Health Income from new growth to offset costs",
    narrative:
      "As more people are supported, the needs of some attract money from health, which takes part of the growth back.",
  }),
  growthRow("**", "G13", "demand management", [-4000, -4000, -4000, -4000], {
    title: "Demand Management Target",
    description: "Demand management",
    narrative:
      "A target for reducing growth by managing demand, set because of the scale of the gap. The department reached it during 2024/25.",
  }),
];
