/** The report of January 2020: its figures, £000 where nothing else is said. */
import { inPaper, PAPER_AS_AT } from "../../papers/reports-2020";
import type { Edition } from "../departmental-report/edition";
import { demandGrowth2020, otherGrowth2020 } from "../lines/growth-2020";
import { careSavings2020, communitySavings2020 } from "../lines/savings-2020";
import { report2020Summary } from "./summary";
import { words2020 } from "./words";

const APPENDIX_B = "MTFS report, Appendix B; headings of paragraphs 22 to 32";
const APPENDIX_C = "MTFS report, Appendix C";

export const edition2020: Edition = {
  summary: report2020Summary,
  tab: "MTFS 2020",
  inPaper,
  asAtDate: PAPER_AS_AT,
  firstYear: "2020/21",
  budget: {
    opening: 137713,
    transfers: 9775,
    priorYear: 147488123,
    gross: 241647378,
    externalIncome: -98564255,
    demandLedGross: 176009086,
    transferParts: [
      ["Pay and pension inflation from the central contingency", 1.6],
      ["Price inflation, with the review of residential fees", 9.3],
      ["Transfers to and from other departments", -1.1],
    ],
    netBudget: [
      ["Demand Led Commissioned Services", 116241921, 116.2, 0.812],
      ["Direct Services", 16188124, 16.2, 0.113],
      ["Care Pathway - East Locality", 8957306, 9, 0.063],
      ["Care Pathway - West Locality", 7396140, 7.4, 0.052],
      ["Strategic Services", 5136315, 5.1, 0.036],
      ["Early Intervention and Prevention", 1392660, 1.4, 0.011],
      ["Department Senior Management", 814485, 0.8, 0.006],
      ["Better Care Fund Contribution", -18154803, -18.1, -0.123],
      ["Communities and Wellbeing", 5110975, 5.1, 0.036],
    ],
  },
  growth: [
    {
      id: "demandGrowth",
      title: "Growth lines: demand and cost increases",
      heading: "Demand & cost increases",
      total: "Total demand",
      source: inPaper(APPENDIX_B),
      worked: demandGrowth2020,
      blankRows: 6,
    },
    {
      id: "otherGrowth",
      title: "Growth lines: other increases",
      heading: "Other increases",
      total: "Total other",
      source: inPaper(APPENDIX_B),
      worked: otherGrowth2020,
      blankRows: 4,
      optional: true,
    },
  ],
  careSavings: {
    id: "careSavings",
    title: "Savings lines: adult social care",
    heading: "Adult Social Care",
    total: "Total ASC",
    source: inPaper(`${APPENDIX_C}; headings of paragraphs 34 to 45`),
    worked: careSavings2020,
    blankRows: 10,
  },
  communitySavings: {
    id: "communitySavings",
    title: "Savings lines: communities and wellbeing",
    heading: "Communities and Wellbeing",
    total: "Total C&W",
    source: inPaper(`${APPENDIX_C}; heading of paragraph 46`),
    worked: communitySavings2020,
    blankRows: 4,
    optional: true,
  },
  agreed: [
    { line: "Add proposed growth", worked: [2845, 1735, 2290, 2350] },
    { line: "Less proposed savings", worked: [-7250, -1195, -170, -100] },
  ],
  codesInText: [
    { reference: "AC4", stars: "*", type: "Eff/SR" },
    { reference: "AC5", stars: "**", type: "Eff" },
    { reference: "AC6", stars: "**", type: "Eff" },
  ],
  codesDiffer:
    "The text has AC4 as Eff/SR, AC5 with two stars and AC6 as Eff; Appendix C has Eff, no star and Eff/Inc. A code belongs in one cell that both places show.",
  transformingCare: { people: 12, weeklyLow: 3000, weeklyHigh: 4500, healthShare: 0.7, weeksPerYear: 52 },
  programme: [
    ["Older Adults", "Improvements to reablement care pathway", 3.8],
    ["Older Adults", "Consistent and enhanced decision making", 1.7],
    ["Older Adults", "Quality improvements to assessment and reviews", 1.3],
    ["Working Age Adults", "Independence: from residential care to supported living", 0.9],
    ["Working Age Adults", "Consistent and enhanced decision making", 1.4],
    ["Working Age Adults", "Quality improvements to assessment and reviews", 1.3],
  ],
  activities: {
    line: "AC8",
    rows: [
      {
        activity: "Restructure of the communities and wellbeing service",
        yearOne: 310,
        yearTwo: 70,
        yearThree: 30,
        yearFour: 0,
      },
      {
        activity: "Collections hub: restructure of museums and heritage",
        yearOne: 0,
        yearTwo: 0,
        yearThree: 40,
        yearFour: 0,
      },
    ],
    source: inPaper("MTFS report, table below paragraph 46"),
  },
  careFund: [
    ["CCG Minimum Allocation", 39.2, ""],
    ["IBCF - Autumn 2015 review", 11.4, ""],
    ["IBCF (additional adult social care allocation) - Spring 2017 Budget", 3.4, ""],
    ["IBCF (Winter Pressures) - Autumn Budget 2018", 2.4, ""],
    ["Disabled Facilities Grant", 3.9, ""],
  ],
  careFundYear: "2019/20",
  sustainCare: 17,
  furtherCare: 6,
  sameGrant: "Winter Pressures",
  funding: [
    ["Adult Social Care Winter Pressures Grant", 2400000],
    ["Former Independent Living Fund grant", 1200000],
    ["Continuing health care, learning disabilities pooled budget", 13600000],
    ["Continuing health care, other people", 2900000],
    ["Social Care in Prisons Grant, expected to go on", 102000],
    ["Local Reform and Community Voices Grant, deprivation of liberty in hospitals", 51000],
    ["War Pension Scheme Disregard Grant", 103000],
    ["Adult learning, Skills Funding Agency, estimate", 3400000],
    ["Adult learning, Education Funding Agency", 86000],
  ],
  capital: [
    ["Record office relocation", "no", 7000, 10000],
    ["Hamilton Court and Smith Crescent: supported living, short breaks, day services", "no", 930, 3730],
    ["The Trees, refurbishment of two units", "no", 500, 1110],
    ["Disabled Facilities Grant", "yes", 15680, 15680],
    ["Social care investment plan: dementia care, supported living", "no", 6070, 6070],
  ],
  words: words2020,
};
