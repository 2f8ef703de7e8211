/** Cells that whoever gets a protected sheet fills in. */
import { replaceReferences } from "../../templates/cell-names";
import type { LineColumn, LinesBlock, OpenCell, OpenFieldsBlock } from "../../templates/template";
import { cellAddress } from "../address";
import type { Area } from "../plan-types";
import { layInputCell, MESSAGE_LENGTH, shorten, TITLE_LENGTH, validateInput } from "./input-cells";
import { FIRST_COLUMN, oneCell, type SheetDraft } from "./sheet-draft";

/** A label and its open cell a row. */
export function layOpenFields(draft: SheetDraft, { fields }: OpenFieldsBlock): void {
  draft.requireColumns(2, "a block of open fields");
  for (const { id, label, format, cell } of fields) {
    const area = oneCell(draft.row, FIRST_COLUMN + 1);
    draft.putText(draft.row, FIRST_COLUMN, label, "CareCase Label strong");
    draft.makeRoom(draft.row, label, draft.width(FIRST_COLUMN, 1), "CareCase Label strong");
    layInputCell(draft, area.row, area.column, null, cell.accepts, format);
    validateInput(draft, area, label, cell.accepts, undefined, cell.help);
    draft.define({ id }, area, label, format);
    draft.row += 1;
  }
  draft.endBlock(draft.row);
}

/** The open column of a computed table: what its cells take, and which entries are marked. */
export function openLines(
  draft: SheetDraft,
  block: LinesBlock,
  { column, open, body }: { readonly column: LineColumn; readonly open: OpenCell; readonly body: Area },
): void {
  const inFirstRow = (formula: string): string =>
    replaceReferences(formula, ({ id, part }) => {
      const offset = block.columns.findIndex((each) => each.id === part);
      if (id !== "row" || offset < 0) {
        throw new Error(
          `${draft.name}, ${draft.place}: the rule of "${column.id}" may refer to {row.…} of its own table; found {${id}${part === undefined ? "" : `.${part}`}}`,
        );
      }
      return cellAddress(body.row, FIRST_COLUMN + offset);
    });
  if (open.rule === undefined) {
    validateInput(draft, body, column.header, open.accepts, undefined, open.help);
  } else {
    draft.open.push(body);
    draft.validations.push({
      area: body,
      rule: { kind: "custom", formula: inFirstRow(open.rule) },
      title: shorten(column.header, TITLE_LENGTH),
      prompt: shorten(open.help, MESSAGE_LENGTH),
      error: shorten(open.refusal ?? open.help, MESSAGE_LENGTH),
    });
  }
  if (open.warning !== undefined) draft.rules.push({ area: body, formula: inFirstRow(open.warning), look: "warning" });
}
