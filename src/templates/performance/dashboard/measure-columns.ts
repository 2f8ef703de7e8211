/** The columns of a table of measures that both dashboards have. */
import type { InputColumn } from "../../template";
import { UNITS } from "./units";

export const PROFILES = ["As stated", "Even", "Profile A", "Profile B"] as const;

export function textColumn(id: string, header: string, maximumLength = 255): InputColumn {
  return { id, header, format: "text", accepts: { kind: "text", maximumLength }, optional: true };
}

export function choiceColumn(id: string, header: string, options: readonly string[]): InputColumn {
  return { id, header, format: "text", accepts: { kind: "choice", options }, optional: true };
}

/** A figure in the unit of its row. */
export function figureColumn(id: string, header: string): InputColumn {
  return { id, header, format: "one", accepts: { kind: "number" }, optional: true };
}

export function countColumn(id: string, header: string, minimum: number): InputColumn {
  return { id, header, format: "whole", accepts: { kind: "number", minimum }, optional: true };
}

/** A margin of its own, where the usual one does not fit. */
export function marginColumn(id: string, header: string): InputColumn {
  return { id, header, format: "percentOne", accepts: { kind: "rate" }, optional: true };
}

/** What is measured, and the counts or the figure of this year and of last year. */
export function whatIsMeasured(aims: readonly string[]): readonly InputColumn[] {
  const units = UNITS.map(({ unit }) => unit);
  return [
    textColumn("reference", "Reference", 20),
    { ...textColumn("measure", "Measure", 100), optional: false },
    { ...choiceColumn("aim", "Aim", aims), optional: false },
    { ...choiceColumn("unit", "Unit", units), optional: false },
    countColumn("part", "Numerator this year", 0),
    countColumn("whole", "Denominator this year", 1),
    figureColumn("figure", "Figure where no counts"),
    countColumn("priorPart", "Numerator last year", 0),
    countColumn("priorWhole", "Denominator last year", 1),
    figureColumn("priorFigure", "Figure last year"),
  ];
}

export const profileColumn: InputColumn = choiceColumn("profile", "Profile of the target", PROFILES);
/** Free words: when a survey runs, which months a count covers. */
export const remarkColumn: InputColumn = textColumn("remark", "Remark", 120);
export const sourceColumn: InputColumn = textColumn("source", "Source", 60);
