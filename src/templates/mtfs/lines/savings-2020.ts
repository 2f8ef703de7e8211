/** The savings lines of January 2020, coded as Appendix C codes them. */
import type { TableRow } from "../../template";
import { savingRow } from "./line-row";

export const careSavings2020: readonly TableRow[] = [
  savingRow(
    "*",
    "AC1",
    [-250, -250, -250, -250],
    {
      title: "Review of individual long term residential placement costs",
      description: "Review of individual long term residential placement costs",
      narrative:
        "A team reviews dear learning disability placements with occupational therapy and monitoring equipment; care hours have been reduced with evidence, and accommodation costs, progression goals and assistive technology follow.",
    },
    "Eff",
  ),
  savingRow(
    "*",
    "AC2",
    [-165, -165, -165, -165],
    {
      title: "Staff Absence",
      description: "Review of staff absence",
      narrative:
        "Each department has a target for the support given to reduce absence: the county's own target for days lost or better, half of it in the year before. Agency costs should fall.",
    },
    "Eff",
  ),
  savingRow(
    "**",
    "AC3",
    [-100, -200, -300, -400],
    {
      title: "Increased service user income",
      description: "Increased service user income",
      narrative:
        "Benefit payments rise, and with them the income that can be charged; 2019/20 is above target. Protected benefits of people over 65 should make up for possible reductions for younger people.",
    },
    "Inc",
  ),
  savingRow(
    "*",
    "AC4",
    [-25, -50, -50, -50],
    {
      title: "Place to Live - reduced cost of care",
      description: "Place to Live - reduced cost of care",
      narrative:
        "New flats for working age adults with learning disabilities lower the cost of care and bring rent. Further schemes count towards the new operating model.",
    },
    "Eff",
  ),
  savingRow(
    "",
    "AC5",
    [-5000, -6000, -6000, -6000],
    {
      title: "Implementation of revised TOM",
      description: "Implementation of Target Operating Model",
      narrative:
        "A consultant helped to find, design and carry out improvements that put the best and most independent outcome first. What is cashable and not yet in the previous plan is built in; the opportunities are listed on the Detail sheet.",
    },
    "Eff",
  ),
  savingRow(
    "**",
    "AC6",
    [-1000, -1000, -1000, -1000],
    {
      title: "Reduced financial growth following demand management improvements",
      description: "Reduced financial growth following demand management improvement",
      narrative:
        "Changes in demand that came out of the savings of 2019/20 and are likely to stay, such as more income from people who use services.",
    },
    "Eff/Inc",
  ),
  savingRow(
    "",
    "AC7",
    [-400, -400, -400, -400],
    {
      title: "Additional BCF (Better Care Fund) Income",
      description: "Additional Better Care Protection Income",
      narrative: "Income from the yearly uplift of the part of the Better Care Fund that protects social care.",
    },
    "Inc",
  ),
];

export const communitySavings2020: readonly TableRow[] = [
  savingRow(
    "**",
    "AC8",
    [-310, -380, -450, -450],
    {
      title: "Implementation of Revised Service for Communities and Wellbeing",
      description: "Implementation of revised service for communities and wellbeing",
      narrative: "The activities on the Detail sheet, with what each adds in its year, make up this line.",
    },
    "Eff/SR",
  ),
];
