/** The savings lines of January 2025, as Appendix C lists them and the report explains them. */
import type { TableRow } from "../../template";
import { savingRow } from "./line-row";

export const careSavings2025: readonly TableRow[] = [
  savingRow(
    "**",
    "AC1",
    [-100, -200, -300, -400],
    {
      title: "Increased Income from Fairer Charging and removal of subsidy/aligning increases",
      description: "Increased income from fairer charging and removal of subsidy / aligning increases",
      narrative:
        "Benefit payments rise, and with them the income that can be charged. Income from older people should rise faster than inflation, because benefits for people over 65 are protected.",
    },
    "Inc",
  ),
  savingRow(
    "**",
    "AC2",
    [-150, -300, -300, -300],
    {
      title: "Implementation of Digital Assistive Technology to Service Users (Technology Enabled Care - TEC)",
      description: "Implementation of digital assistive technology to service users",
      narrative:
        "Digital solutions, aids, telecare and telehealth across the care pathway, with another county as partner since April 2022. Savings are partly cash and partly cost avoided; demand for the service is strong and growing.",
    },
    "Eff",
  ),
  savingRow(
    "**",
    "AC3",
    [-400, -400, -400, -400],
    {
      title: "Review of Mental Health pathway and placements",
      description: "Review of Mental Health pathway and placements",
      narrative:
        "A progression model lets people step down from building-based services to their own homes with flexible support. Partners sit on the accommodation project, staff are being added, and first savings have been made.",
    },
    "Eff",
  ),
  savingRow(
    "**",
    "AC4",
    [-1000, -2000, -3000, -4000],
    {
      title: "Increased BCF Income",
      description: "Increased BCF income from annual uplift",
      narrative: "Income from the yearly uplift of the part of the Better Care Fund that protects social care.",
    },
    "Inc",
  ),
  savingRow(
    "*",
    "AC5",
    [-160, -160, -160, -160],
    {
      title: "Improve consistency in hourly rates for Direct Payments (DP) and promote use of personal assistants",
      description: "Improve consistency in hourly rates for DP's and promote use of personal assistants",
      narrative:
        "One rate for personal assistants, a programme that develops their market, and more people who employ them instead of an agency. Clearer guidance brings down exceptions and higher rates.",
    },
    "Eff",
  ),
  savingRow(
    "*",
    "AC6",
    [-100, -180, -255, -255],
    {
      title: "Transforming Commissioning - Extra Care",
      description: "Transforming Commissioning (Extra Care)",
      narrative:
        "The county has little extra care housing for its size, and uses what it has too little. More commissioned care there, for more people with high needs and dementia, costs less than residential care.",
    },
    "Eff",
  ),
  savingRow(
    "*",
    "AC7",
    [-250, -600, -600, -600],
    {
      title: "Transforming Commissioning - Alternatives to Home Care",
      description: "Transforming Commissioning (Alternatives to homecare)",
      narrative:
        "A diagnostic found that part of many packages is not personal care, such as shopping or cleaning. A service that need not be regulated can provide that part at lower cost.",
    },
    "Eff",
  ),
  savingRow(
    "*",
    "AC8",
    [-150, -150, -150, -150],
    {
      title: "Transforming Commissioning - Continuing review of contracts across all areas",
      description: "Transforming Commissioning continuing review of contracts across all areas",
      narrative: "Contracts in force and contracts due for renewal are reviewed for further savings in cash.",
    },
    "Eff",
  ),
  savingRow(
    "",
    "AC9",
    [-300, -300, -300, -300],
    {
      title: "Review of underspends in staffing and general expenditure (turnover)",
      description: "Review of underspends in staffing and general expenditure (turnover)",
      narrative:
        "Budgets for staff and other spend that were underspent for years have been taken out for 2025/26; operations should not feel it.",
    },
    "Eff",
  ),
  savingRow(
    "",
    "AC10",
    [-100, -250, -500, -500],
    {
      title: "Review in-house supported living and short breaks provision",
      description: "Review in-house supported living and short breaks provision",
      narrative:
        "Empty places at short breaks sites could be offered to partner organisations for income, and other ways of delivering in-house supported living are looked at.",
    },
    "Eff",
  ),
  savingRow(
    "",
    "AC11",
    [-30, -30, -30, -30],
    {
      title: "Approved Mental Health Professionals (AMHP) review",
      description: "Approved Mental Health Professionals (AMHP) review",
      narrative: "A review of the service model found a saving that operations will not feel.",
    },
    "Eff",
  ),
  savingRow(
    "",
    "AC12",
    [-250, -500, -500, -500],
    {
      title: "Review of 1:1 support in residential care",
      description: "Review of 1:1 support in residential care",
      narrative:
        "Every one-to-one support in residential care is reviewed, with care technology and a strengths-based approach; costing tools show which dear placements to renegotiate.",
    },
    "Eff",
  ),
  savingRow(
    "",
    "AC13",
    [-300, -500, -500, -500],
    {
      title: "Increasing Health Income",
      description: "Increasing Health Income",
      narrative:
        "Continuing health care decisions are reviewed with expert help, staff learn the criteria, and health's share of existing and new packages is checked.",
    },
    "Inc",
  ),
  savingRow(
    "",
    "AC14",
    [-100, -150, -150, -150],
    {
      title: "Review of Fees and Charges",
      description: "Review of Fees & Charges",
      narrative: "A corporate charging policy makes sure that fees and charges are watched and kept up to date.",
    },
    "Inc",
  ),
];

export const communitySavings2025: readonly TableRow[] = [
  savingRow(
    "**",
    "AC16",
    [0, -40, -40, -40],
    {
      title: "Implementation of revised service for Communities and Wellbeing",
      description: "Implementation of revised service for communities and wellbeing",
      narrative:
        "A new hub for the record office and the collections would finish the earlier restructuring and free the present stores. It depends on partners' decisions about future capital.",
    },
    "Eff",
  ),
];
