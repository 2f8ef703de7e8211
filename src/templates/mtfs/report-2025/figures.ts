/** The report of January 2025: its figures, £000 where nothing else is said. */
import { inPaper, PAPER_AS_AT } from "../../papers/reports-2025";
import type { Edition } from "../departmental-report/edition";
import { growth2025 } from "../lines/growth-2025";
import { careSavings2025, communitySavings2025 } from "../lines/savings-2025";
import { report2025Summary } from "./summary";
import { words2025 } from "./words";

const APPENDIX_B = "MTFS report, Appendix B; headings of paragraphs 24 to 36";
const APPENDIX_C = "MTFS report, Appendix C";

export const edition2025: Edition = {
  summary: report2025Summary,
  tab: "MTFS 2025",
  inPaper,
  asAtDate: PAPER_AS_AT,
  firstYear: "2025/26",
  budget: {
    opening: 228677,
    transfers: 10196,
    priorYear: 238872400,
    gross: 386000218,
    externalIncome: -152297218,
    demandLedGross: 288704143,
    transferParts: [
      ["Pay and pension inflation from the central contingency: nil, the pay award is still to be settled", 0],
      ["Price inflation, with the review of residential fees", 10.3],
      ["Transfers to and from other departments", -0.1],
    ],
    netBudget: [
      ["Demand Led Commissioned Services", 205377324, 205.4, 0.879],
      ["Direct Services", 5952442, 6, 0.025],
      ["Care Pathway - Operational Commissioning", 21319780, 21.3, 0.091],
      ["Care Pathway - Integration, Access and Prevention", 12626027, 12.6, 0.054],
      ["Strategic Services", 5030126, 5, 0.021],
      ["Early Intervention and Prevention", 1784501, 1.8, 0.008],
      ["Department Senior Management", 1209386, 1.2, 0.005],
      ["Better Care Fund/NHS Contribution", -25792000, -25.8, -0.11],
      ["Communities and Wellbeing", 6195414, 6.2, 0.027],
    ],
  },
  growth: [
    {
      id: "growthLines",
      title: "Growth lines",
      heading: "Growth",
      total: "TOTAL",
      source: inPaper(APPENDIX_B),
      worked: growth2025,
      blankRows: 8,
    },
  ],
  careSavings: {
    id: "careSavings",
    title: "Savings lines: adult social care",
    heading: "Adult Social Care",
    total: "Total ASC",
    source: inPaper(`${APPENDIX_C}; headings of paragraphs 38 to 60`),
    worked: careSavings2025,
    blankRows: 15,
  },
  communitySavings: {
    id: "communitySavings",
    title: "Savings lines: communities and wellbeing",
    heading: "Communities and Wellbeing",
    total: "Total C&W",
    source: inPaper(`${APPENDIX_C}; heading of paragraph 61`),
    worked: communitySavings2025,
    blankRows: 5,
    optional: true,
  },
  agreed: [
    { line: "Add proposed growth", worked: [-1780, 4250, 6600, 5640] },
    { line: "Less proposed savings", worked: [-3390, -2370, -1425, -1100] },
  ],
  codesInText: [],
  trends: {
    monthsBefore: 29,
    monthsAll: 42,
    growthBefore: 0.036,
    growthAll: 0.017,
    typicalLow: 0.01,
    typicalHigh: 0.015,
  },
  careFund: [
    ["NHS Minimum Allocation", 51.5, "Level mandated by NHS England"],
    [
      "Discharge Fund",
      8.5,
      "For the integrated care boards and the council: safe discharge from hospital in good time",
    ],
    ["IBCF", 17.7, "For the council: social care need, less pressure on the NHS, a stable provider market"],
    ["Disabled Facilities Grant", 4.8, "Passed to district councils"],
  ],
  careFundYear: "2024/25",
  sustainCare: 22.9,
  furtherCare: 7.9,
  funding: [
    ["Continuing health care, learning disabilities pooled budget", 8900000],
    ["Continuing health care, other people", 21200000],
    ["Social Care in Prisons Grant, expected to go on", 253000],
    ["Local Reform and Community Voices Grant, deprivation of liberty in hospitals", 52000],
    ["War Pension Scheme Disregard Grant", 97000],
    ["Adult learning, Skills Funding Agency, estimate", 4100000],
    ["Improved Better Care Fund, winter pressures", 3500000],
    ["Adult Social Care Discharge from Hospital Grant", 4100000],
  ],
  capital: [
    ["Disabled Facilities Grant", "yes", 19404, 19404],
    ["Social care investment plan: extra care schemes", "no", 2258, 3758],
  ],
  words: words2025,
};
