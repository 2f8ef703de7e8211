import functions from "../../src/functions/help.json";
import { layOutExample } from "../../src/workbook/example-layout";
import { overlaps } from "../../src/workbook/address";

const examples = functions.flatMap((entry) => entry.examples.map((example) => ({ id: entry.id, ...example })));

describe("laying out an example", () => {
  it("writes an array constant as cells and lets the formula read them", () => {
    const layout = layOutExample('=CARECASE.TARGET(5, {"Method","Rate";"Highest, three",63%})', '{"A","B";1,2}', 1, 1);
    expect(layout.formula).toBe("=CARECASE.TARGET(5, B2:C3)");
    expect(layout.samples).toEqual([
      {
        area: { row: 1, column: 1, rows: 2, columns: 2 },
        cells: [
          ["Method", "Rate"],
          ["Highest, three", 0.63],
        ],
      },
    ]);
    expect(layout.answer).toEqual({ row: 4, column: 1, rows: 2, columns: 2 });
    expect(layout.area).toEqual({ row: 1, column: 1, rows: 5, columns: 2 });
  });

  it("leaves an empty text of a constant blank", () => {
    expect(layOutExample('=F({"End";""})', "1", 0, 0).samples[0]?.cells).toEqual([["End"], [null]]);
  });

  it("leaves braces within a text alone", () => {
    expect(layOutExample('=F("{1,2}")', "1", 0, 0)).toMatchObject({ formula: '=F("{1,2}")', samples: [] });
  });

  it("refuses a brace that is never closed", () => {
    expect(() => layOutExample("=F({1,2", "1", 0, 0)).toThrow("never closed");
  });

  it.each(examples)(
    "$id: $formula stands clear of its own sample figures, with no constant left",
    ({ formula, answer }) => {
      const layout = layOutExample(formula, answer, 3, 2);
      expect(layout.formula).not.toMatch(/[{}]/);
      const pieces = [...layout.samples.map((sample) => sample.area), layout.answer];
      const clashes = pieces.flatMap((one, index) =>
        pieces.slice(index + 1).filter((another) => overlaps(one, another)),
      );
      expect(clashes).toEqual([]);
      layout.samples.forEach((sample) =>
        sample.cells.forEach((line) => expect(line).toHaveLength(sample.area.columns)),
      );
      layout.samples.flatMap((sample) => sample.cells.flat()).forEach((cell) => expect(cell).not.toBeNaN());
    },
  );
});
