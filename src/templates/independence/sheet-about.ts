import { aboutSheet as sheetOf } from "../blocks/standard-sheets";
import { TITLE } from "./wording";

export const aboutSheet = sheetOf({
  title: TITLE,
  purpose:
    "Works out how many older adults could be supported at home or in extra care housing instead of residential care, " +
    "what they would need there, what it would save and cost, and how sure the figures are.",
  scope:
    "Long-stay residential starts of older adults over the years of the medium term plan and up to the full run rate. " +
    "Benefits are net of the cost of the setting that replaces residential care. Capital for new extra care units is outside the case.",
  signs:
    "Benefit positive, cost negative in the profile; costs are entered and listed as positive amounts in the investment tables. " +
    "An increment is the change from one year to the next, a level is what a year brings, cash is the running total of levels.",
});
