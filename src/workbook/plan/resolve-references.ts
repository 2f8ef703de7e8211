/** From references in braces to sheet-scoped names, on every sheet that uses them. */
import { cellName, referenceKey, replaceReferences, type Reference } from "../../templates/cell-names";
import type { PlannedCell, PlannedName } from "../plan-types";
import { areaAddress, quotedSheet } from "../address";
import { isText, sentenceFormatCode, TYPED_TEXT } from "../number-formats";
import { CASE_STATE } from "./case-state";
import type { Definition, Definitions } from "./definitions";
import { guardFormula, looksLikeSomethingElse, quoted, requireFormulaLength, splitLongTexts } from "./formula-text";
import type { DraftCell } from "./sheet-draft";

/** Beyond this length Excel shows a cell in its Text format as a row of hashes. */
const LONGEST_TYPED_TEXT = 255;

/** Resolves the references of one sheet and remembers which names it needs. */
export class SheetReferences {
  readonly #used = new Map<string, Definition>();

  constructor(
    readonly sheet: string,
    readonly definitions: Definitions,
    readonly templateTitle: string,
  ) {
    for (const definition of definitions.all()) {
      if (definition.sheet === sheet && definition.byAddress !== true) this.#used.set(definition.key, definition);
    }
  }

  find(reference: Reference, place: string): Definition {
    const key = referenceKey(reference);
    const definition = this.definitions.get(key);
    if (definition === undefined) {
      throw new Error(
        `${this.templateTitle}: ${this.sheet}, ${place} refers to {${key}}, which no input, table or result defines`,
      );
    }
    return definition;
  }

  /** The name that stands for a reference on this sheet, or the address of a row's own cells. */
  nameOf(reference: Reference, place: string): string {
    const definition = this.find(reference, place);
    if (definition.byAddress === true) {
      const address = areaAddress(definition.area);
      return definition.sheet === this.sheet ? address : `${quotedSheet(definition.sheet)}!${address}`;
    }
    this.#used.set(definition.key, definition);
    return cellName(reference);
  }

  /** Names defined on this sheet, and an alias for each of another sheet's cells that this sheet refers to. */
  names(): PlannedName[] {
    const names = [...this.#used.values()].map((definition) => ({
      name: cellName(definition.reference),
      sheet: definition.sheet,
      area: definition.area,
      comment: definition.label,
    }));
    const byName = new Map<string, string>();
    for (const { name, comment } of names) {
      const other = byName.get(name.toLowerCase());
      if (other !== undefined) {
        throw new Error(
          `${this.templateTitle}: "${other}" and "${comment}" would both be called ${name}; rename one id`,
        );
      }
      byName.set(name.toLowerCase(), comment);
    }
    return names;
  }

  resolve(cell: DraftCell): PlannedCell {
    const { row, column, style, note, spill, place } = cell;
    const base = { row, column, style, note, spill, numberFormat: cell.numberFormat };
    const raw = cell.formula ?? (cell.sentence === undefined ? undefined : this.#sentenceFormula(cell.sentence, place));
    if (raw === undefined) return { ...base, ...this.#typedValue(cell) };
    const named = replaceReferences(raw, (reference) => this.nameOf(reference, place));
    const guarded =
      cell.whileMissing === undefined
        ? named
        : guardFormula(named, this.nameOf({ id: CASE_STATE.ready }, place), cell.whileMissing);
    const formula = splitLongTexts(guarded);
    requireFormulaLength(formula, `${this.templateTitle}: ${this.sheet}, ${place}`);
    return { ...base, formula };
  }

  #typedValue(cell: DraftCell): Pick<PlannedCell, "value" | "numberFormat"> {
    const { value } = cell;
    if (typeof value !== "string" || cell.numberFormat !== undefined || !looksLikeSomethingElse(value)) {
      return { value, numberFormat: cell.numberFormat };
    }
    if (value.length <= LONGEST_TYPED_TEXT) return { value, numberFormat: TYPED_TEXT };
    if (/^\s*[-+=@']/.test(value)) {
      throw new Error(
        `${this.templateTitle}: ${this.sheet}, ${cell.place}: a text of more than ${LONGEST_TYPED_TEXT} characters may not begin with "${value.trim().charAt(0)}"`,
      );
    }
    return { value };
  }

  /** `The target is {targetRate}.` becomes a formula that joins the words and the figure as its own cell shows it. */
  #sentenceFormula(text: string, place: string): string {
    const parts: string[] = [];
    let rest = 0;
    replaceReferences(text, (reference) => {
      const token = `{${referenceKey(reference)}}`;
      const at = text.indexOf(token, rest);
      const { area, format, key } = this.find(reference, place);
      if (area.rows * area.columns > 1) {
        throw new Error(
          `${this.templateTitle}: ${this.sheet}, ${place}: {${key}} is a table; a sentence takes a single figure`,
        );
      }
      if (at > rest) parts.push(quoted(text.slice(rest, at)));
      parts.push(
        format === undefined || isText(format) ? token : `TEXT(${token},${quoted(sentenceFormatCode(format))})`,
      );
      rest = at + token.length;
      return token;
    });
    if (rest < text.length) parts.push(quoted(text.slice(rest)));
    return `=${parts.join("&")}`;
  }
}
