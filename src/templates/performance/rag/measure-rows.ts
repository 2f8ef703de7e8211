/** Rows of the dashboard of 2019/20 that share a shape. */
import type { TableRow } from "../../template";

export const AT_HOME =
  "Wellbeing and opportunity: people are cared for at home and in their community for as long as possible";

export const sequels = (
  measure: string,
  figure: number,
  prior: number,
  [low, high]: readonly [number, number],
): TableRow => ({
  reference: "Local",
  measure,
  aim: "Target band",
  unit: "%",
  figure,
  priorFigure: prior,
  target: low,
  bandHigh: high,
  nextTarget: "TBC",
  quartile: "N/A",
  source: "Appendix A; paragraph 23",
});

interface Printed {
  readonly reference: string;
  readonly measure: string;
  readonly now: number;
  readonly target: number;
  readonly next: string;
  readonly prior: number;
  readonly quartile: string;
}

export const percentage = ({ reference, measure, now, target, next, prior, quartile }: Printed): TableRow => ({
  reference,
  measure,
  aim: "High",
  unit: "%",
  figure: now,
  priorFigure: prior,
  target,
  nextTarget: next,
  quartile,
  source: "Appendix A",
});

/** A yearly or two-yearly survey without a result this year. */
export const survey = (
  reference: string,
  measure: string,
  words: { readonly prior: number; readonly next: string; readonly quartile: string; readonly remark: string },
): TableRow => ({
  reference,
  measure,
  aim: "High",
  unit: "%",
  priorFigure: words.prior,
  nextTarget: words.next,
  quartile: words.quartile,
  remark: words.remark,
  source: "Appendix A",
});
