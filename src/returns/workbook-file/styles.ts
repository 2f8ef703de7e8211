import { type NumberLook } from "../price-sheet/cells";
import { type XmlReader } from "../xml/read-xml";
import { numberLook } from "./number-look";

/**
 * Reads from a workbook's styles what each cell style makes of a number.
 *
 * @returns The reader, and the looks by the number of the cell style, complete once the reader is at its end.
 */
export function stylesReader(): { reader: XmlReader; looks: readonly NumberLook[] } {
  const codes = new Map<number, string>();
  const looks: NumberLook[] = [];
  return {
    looks,
    reader: {
      open(path, attributes) {
        const id = Number(attributes("numFmtId") ?? 0);
        if (path === "styleSheet/numFmts/numFmt") codes.set(id, attributes("formatCode") ?? "");
        if (path === "styleSheet/cellXfs/xf") looks.push(numberLook(id, codes.get(id)));
      },
    },
  };
}
