/** Formulas that stand on their own in a file: no names, no other workbook, no add-in. */
import { absoluteAreaAddress, quotedSheet } from "../workbook/address";
import type { Area } from "../workbook/plan-types";
import type { FileSheet } from "./file-sheet";

/** A text, a sheet's address, a function or a name, in the order in which they are told apart. */
const TOKEN =
  /"(?:[^"]|"")*"|'((?:[^']|'')*)'!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)|[A-Za-z_\\][\w.\\]*(?=\()|\$?[A-Za-z]{1,3}\$?\d+(?![\w.(])|[A-Za-z_\\][\w.\\]*|[^]/g;

const CELL = /^\$?[A-Z]{1,3}\$?\d+$/i;
const CONSTANT = /^(?:TRUE|FALSE)$/i;
/** A function with a dot or an underscore in its name is an add-in's, or newer than the Excel that bidders may have. */
const FOREIGN_FUNCTION = /[._]/;

/**
 * A formula as it stands in the file.
 *
 * @param formula As planned, with its leading `=`; names as the sheet of the plan has them.
 * @param sheet The sheet it stands on.
 * @param sheets Every sheet of the file.
 * @returns The formula without its `=`, addresses in place of names; undefined when it needs something that is not in the
 * file: a sheet, a name or an add-in's function. Its value has to stand in its place.
 * @example formulaInFile("=SUM(Offer_price)", prices, [prices]) // "SUM($H$22:$H$35)"
 */
export function formulaInFile(formula: string, sheet: FileSheet, sheets: readonly FileSheet[]): string | undefined {
  const names = new Map(sheet.plan.names.map((name) => [name.name.toLowerCase(), name]));
  const inFile = new Map(sheets.map(({ plan, name }) => [plan.name.toLowerCase(), name]));
  let isWhole = true;
  const addressOf = (planned: string, address: string): string => {
    const name = inFile.get(planned.toLowerCase());
    if (name === undefined) isWhole = false;
    return planned.toLowerCase() === sheet.plan.name.toLowerCase() ? address : `${quotedSheet(name ?? "")}!${address}`;
  };
  const text = formula
    .slice(1)
    .replace(TOKEN, (token: string, quotedName: string | undefined, address: string | undefined, at: number) => {
      if (quotedName !== undefined && address !== undefined)
        return addressOf(quotedName.replaceAll("''", "'"), address);
      if (token.startsWith('"') || !/^[A-Za-z_\\$]/.test(token)) {
        if (token === "#" || token === "[") isWhole = false;
        return token;
      }
      if (formula.slice(1).charAt(at + token.length) === "(") {
        if (FOREIGN_FUNCTION.test(token)) isWhole = false;
        return token;
      }
      if (CELL.test(token) || CONSTANT.test(token)) return token;
      const named = names.get(token.toLowerCase());
      if (named === undefined) {
        isWhole = false;
        return token;
      }
      return addressOf(named.sheet, absoluteAreaAddress(named.area satisfies Area));
    });
  return isWhole ? text : undefined;
}
