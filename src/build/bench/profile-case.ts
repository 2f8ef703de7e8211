import { costOfInvestment } from "../../functions/appraisal";
import { benefitOfFlow, profileOfBenefit } from "../../functions/benefit";

type Table = (string | number)[][];

/** A case as a workbook holds it: two table arguments, a first year, a number of years, inflation. */
export interface ProfileCase {
  readonly streams: Table;
  readonly lines: Table;
  readonly years: number;
  readonly inflation: number;
  readonly payInflation: number;
}

/**
 * Paper 001's streams and costs, with enough years to reach the run rate.
 *
 * @param homecareSaving £ a week; varied so that no two cases of a batch are alike.
 */
export function paperCase(homecareSaving = 225.29): ProfileCase {
  return {
    streams: [
      ["Stream", "Starts per year", "Weekly saving", "Duration weeks", "Start after", "Ramp months"],
      ["Homecare", 41.934, homecareSaving, 84.7, 9, 3],
      ["Extra care housing", 20.967, 245.09, 84.7, 36, 9],
    ],
    lines: [
      ["Line", "Annual cost", "One-off cost", "Start after", "End after"],
      ["Extra care materials", 0, 20_000, 0, ""],
      ["Carers lead", 80_000, 90_000, 9, ""],
      ["Short-term extra care", 180_000, 0, 24, ""],
      ["Navigators, 3 FTE", 150_000, 0, 24, 36],
      ["Navigators, 2 FTE", 100_000, 0, 36, 48],
      ["Navigator, 1 FTE", 50_000, 0, 48, ""],
    ],
    years: 6,
    inflation: 0.022,
    payInflation: 0.03,
  };
}

/** The whole chain of custom functions, as the cells of a workbook call it. */
export function profileByFunctions({ streams, lines, years, inflation, payInflation }: ProfileCase): Table {
  const gross = benefitOfFlow(streams, "2026/27", years).at(-1)?.slice(1) ?? [];
  const cost = costOfInvestment(lines, "2026/27", years, payInflation);
  const recurring = cost.at(-3)?.slice(1) ?? [];
  const oneOff = cost.at(-2)?.slice(1) ?? [];
  return profileOfBenefit([gross], [recurring], [oneOff], undefined, inflation, "2026/27");
}
