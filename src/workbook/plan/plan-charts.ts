/** A chart's references become the areas it draws. */
import { referencesIn } from "../../templates/cell-names";
import { numberFormatCode } from "../number-formats";
import type { PlannedChart } from "../plan-types";
import type { SheetReferences } from "./resolve-references";
import type { DraftChart } from "./sheet-draft";

export function planChart({ block, area, place, colours }: DraftChart, references: SheetReferences): PlannedChart {
  const find = (text: string) => {
    const [reference, ...others] = referencesIn(text);
    if (reference === undefined || others.length > 0) {
      throw new Error(
        `${references.templateTitle}: ${references.sheet}, ${place}: a chart takes one reference such as {ledger.need}; found "${text}"`,
      );
    }
    const { sheet, area: found } = references.find(reference, place);
    if (found.rows > 1 && found.columns > 1) {
      throw new Error(
        `${references.templateTitle}: ${references.sheet}, ${place}: ${text} is a block; a chart takes a single row or column`,
      );
    }
    return { sheet, area: found };
  };
  const categories = find(block.categories);
  const points = categories.area.rows * categories.area.columns;
  const series = block.series.map((each, index) => {
    const values = find(each.values);
    if (values.area.rows * values.area.columns !== points) {
      throw new Error(
        `${references.templateTitle}: ${references.sheet}, ${place}: the series "${each.name}" has another number of points than the categories`,
      );
    }
    return { name: each.name, values, colour: colours[index] ?? "" };
  });
  const hasUnseenBase = block.series.some(({ colour }) => colour === "none");
  return {
    name: block.id,
    kind: block.chart,
    title: block.title,
    categories,
    series,
    categoryTitle: block.categoryTitle,
    valueTitle: block.valueTitle,
    numberFormat: numberFormatCode(block.format),
    description: block.description,
    area,
    // A legend would list the unseen base too, and gridlines would show it.
    legend: block.series.length > 1 && !hasUnseenBase,
    gridlines: !hasUnseenBase,
  };
}
