/** The growth lines of January 2020, in the two groups of Appendix B. */
import type { TableRow } from "../../template";
import { growthRow } from "./line-row";

const FROM_PAST_TRENDS = "Later years start from a baseline of people and average cost that follows past trends.";

export const demandGrowth2020: readonly TableRow[] = [
  growthRow("**", "G10", "demand", [975, 2005, 3150, 4390], {
    title: "Older People demand",
    description:
      "Older people - new entrants and increasing needs in community based services and residential admissions",
    narrative: `People over 65 account for most of the spend on care: more have substantial needs, and those already supported become frailer. ${FROM_PAST_TRENDS} Average hours of home care rose during 2019/20 and are expected to go on rising.`,
  }),
  growthRow("**", "G11", "demand", [1030, 1360, 1995, 2610], {
    title: "Learning Disability demand",
    description: "Learning Disabilities - new entrants including children transitions and people with complex needs",
    narrative: `About 100 people a year come from children's services, additional needs grow, and some placements are dear. ${FROM_PAST_TRENDS} Placements in children's services are rising, which may reach adults' services later and cannot be put into figures yet.`,
  }),
  growthRow("**", "G12", "demand", [315, 565, 855, 1145], {
    title: "Mental Health demand",
    description: "Mental Health - new entrants in community based services and residential admissions",
    narrative: "Slightly more people and more additional needs in 2019/20; the trend is expected to go on.",
  }),
  growthRow("**", "G13", "demand", [115, 240, 460, 665], {
    title: "Physical Disabilities demand",
    description: "Physical Disabilities - new entrants in community based services",
    narrative: "Slightly more people in 2019/20; the trend is expected to go on.",
  }),
];

export const otherGrowth2020: readonly TableRow[] = [
  growthRow("*", "G14", "other", [360, 360, 360, 360], {
    title: "Transforming Care transfers from Health",
    description: "Transforming Care - transfers from Health",
    narrative:
      "People with learning disabilities or autism leave hospital for the community with costly packages, which council and health share case by case. The forecast is worked out on the Detail sheet and looked at again with the year's actual figures.",
  }),
  growthRow("", "G15", "other", [50, 50, 50, 50], {
    title: "Smart Library Costs",
    description: "Smart Libraries support costs",
    narrative:
      "Cameras watch the libraries while they open without staff; officers follow every site from the county hall.",
  }),
];
