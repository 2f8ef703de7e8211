import { sumExactly } from "../../../finance/money";
import { poundsInMillions } from "../../../finance/presentation";
import { PLAN_YEARS } from "../../blocks/plan-years";
import type { CasePreview, CaseProblem, CaseValues } from "../../case";
import type { CaseFigures } from "../../case-figures";
import { previewOf } from "../../preview";
import type { OpportunityTemplate } from "../../template";
import { KINDS } from "./inputs";

/**
 * The programme's opportunity and the saving that is new, computed as the sheets compute them.
 *
 * @param template The template whose fields the case fills.
 * @param values The case; targets in pounds, savings lines in £000 and negative.
 * @returns Headline in £m and bars from the opportunity to the new saving; or every problem by name.
 * @example previewOpportunities(transformation, workedCase(transformation)) // { ready: true, headline: { text: "£6.00m", ... }, bars: ... }
 */
export function previewOpportunities(template: OpportunityTemplate, values: CaseValues): CasePreview {
  return previewOf(template, values, headlineOf, moreThanFound);
}

function headlineOf(figures: CaseFigures) {
  const { number } = figures;
  const cashable = ofKind(figures, KINDS.cash);
  const quality = ofKind(figures, KINDS.quality);
  const total = cashable + quality;
  const high = number("cashableHigh") + number("qualityHigh");
  const newSaving = lastLevel(figures);
  const alreadyCounted = cashable - newSaving;
  return {
    headline: {
      text: poundsInMillions(newSaving),
      definition: "New saving in the plan's last year: cashable, net of what earlier plans hold",
      lines: [
        `Opportunity ${poundsInMillions(total)} to ${poundsInMillions(high)} a year`,
        `Cashable ${poundsInMillions(cashable)}, re-invested in quality ${poundsInMillions(quality)}`,
      ],
      figures: { newSaving, total, high, cashable, quality, alreadyCounted },
    },
    bars: {
      title: "From the opportunity to the new saving",
      format: "millions",
      points: [
        { label: "Opportunity", value: total },
        { label: "Cashable", value: cashable },
        { label: "Counted already", value: alreadyCounted },
        { label: "New saving", value: newSaving },
      ],
    },
  } as const;
}

function ofKind({ rows }: CaseFigures, kind: string): number {
  return sumExactly(
    rows("opportunities")
      .filter((row) => row.text("kind") === kind)
      .map((row) => row.number("target")),
  );
}

/** The level of the last year, as a positive amount in pounds. */
function lastLevel({ column }: CaseFigures): number {
  return -1000 * sumExactly(column("savingsLines", PLAN_YEARS.at(-1)?.id ?? ""));
}

/** A saving that nobody has found. */
function moreThanFound(figures: CaseFigures): CaseProblem[] {
  const cashable = ofKind(figures, KINDS.cash);
  const booked = lastLevel(figures);
  if (booked <= cashable) return [];
  return [
    {
      field: "savingsLines",
      message: `Savings built into the new plan: found ${poundsInMillions(booked)} in the last year; enter at most the cashable benefit of ${poundsInMillions(cashable)}`,
    },
  ];
}
