/** What a template's formulas may not hold. */
import type { OpportunityTemplate } from "../../../src/templates/template";

const ALLOWED_LITERALS = new Set(["0", "1", "12", "7", "1000", "100000"]);
const REFUSED = /\b(?:IFERROR|IFNA|TODAY|NOW|RAND|RANDBETWEEN|OFFSET|INDIRECT|LET|LAMBDA)\(|#/;

/** Every text of a template, whatever block it stands in. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

export function formulasOf(template: OpportunityTemplate): string[] {
  return textsOf([template.sheets, template.tables.map(({ calculated }) => calculated)]).filter((text) =>
    text.startsWith("="),
  );
}

/** Each formula that holds a typed number, hides an error or depends on the day. */
export function formulaOffences(template: OpportunityTemplate): string[] {
  return formulasOf(template).flatMap((formula) => {
    const bare = formula.replace(/"(?:[^"]|"")*"/g, "").replace(/\{[^}]*\}/g, "x");
    const typed = (bare.match(/(?<![A-Za-z_])\d+(?:\.\d+)?/g) ?? []).filter((number) => !ALLOWED_LITERALS.has(number));
    return [
      ...typed.map((number) => `${formula} holds the typed number ${number}`),
      ...(REFUSED.test(bare) ? [`${formula} holds ${REFUSED.exec(bare)?.[0] ?? ""}`] : []),
    ];
  });
}
