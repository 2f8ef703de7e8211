/** The model that the task pane computes with, against the figures in the cells. */
import { cellName, referencesIn } from "../../templates/cell-names";
import type { CaseValues } from "../../templates/case";
import type { OpportunityTemplate } from "../../templates/template";
import type { MarkedSheet } from "../sheet-marks";
import type { Finding } from "./check-workbook";

/** What two ways of adding up the same figures may differ by, relative to their size. */
const RELATIVE_TOLERANCE = 1e-9;
const RULE = "Cells and task pane compute the same";

/** Compares each figure of the preview that the template says where to find; nothing while the case is incomplete. */
export async function checkPreview(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  template: OpportunityTemplate,
  values: CaseValues,
): Promise<Finding[]> {
  const preview = template.preview(values);
  const places = Object.entries(template.previewCells ?? {});
  if (!preview.ready || places.length === 0) return [];
  const looked = places.map(([figure, id]) => {
    const name = cellName(referencesIn(`{${id}}`)[0] ?? { id });
    const ranges = sheets.map((sheet) => ({
      sheet,
      range: context.workbook.worksheets
        .getItem(sheet.id)
        .names.getItemOrNullObject(name)
        .getRangeOrNullObject()
        .load("values,address"),
    }));
    return { figure, ranges };
  });
  await context.sync();
  return looked.flatMap(({ figure, ranges }) => {
    const found = ranges.find(({ range }) => !range.isNullObject);
    const expected = preview.headline.figures[figure];
    if (found === undefined || typeof expected !== "number") {
      return [{ rule: RULE, message: `The cell of the ${figure} is no longer there.` }];
    }
    const cell: unknown = found.range.values[0]?.[0];
    const same =
      typeof cell === "number" && Math.abs(cell - expected) <= RELATIVE_TOLERANCE * Math.max(1, Math.abs(expected));
    if (same) return [];
    const address = found.range.address.replace(/^.*!/, "").replaceAll("$", "");
    const message = `${found.range.address} holds ${String(cell)}; the task pane computes ${expected} from the same assumptions.`;
    return [{ rule: RULE, message, sheet: found.range.address.replace(/!.*$/, "").replaceAll("'", ""), address }];
  });
}
