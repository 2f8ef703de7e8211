/** Measures of a table that break a rule, counted. */

/** A percentage whose numerator is larger than its denominator, this year or last. */
export function sharesAboveOne(table: string): string {
  const above = (part: string, whole: string): string =>
    `SUMPRODUCT(({${table}.unit}="%")*ISNUMBER({${table}.${whole}})*({${table}.${part}}>{${table}.${whole}}))`;
  return `${above("part", "whole")}+${above("priorPart", "priorWhole")}`;
}

/** A target held against a profile that says nothing for the month. */
export function measuresWithoutShare(table: string): string {
  return (["A", "B"] as const)
    .map((letter) => `IF(ISNUMBER({profile${letter}Share}),0,COUNTIF({${table}.profile},"Profile ${letter}"))`)
    .join("+");
}
