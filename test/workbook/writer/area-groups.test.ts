import fc from "fast-check";
import { addressLists, groupAreas } from "../../../src/workbook/writer/area-groups";

test("rectangles of equal cells, as few as a reader would draw", () => {
  const groups = groupAreas([
    ["a", "a", "b"],
    ["a", "a", undefined],
    ["c", "a", "a"],
  ]);
  expect(groups.get("a")).toEqual([
    { row: 0, column: 0, rows: 2, columns: 2 },
    { row: 2, column: 1, rows: 1, columns: 2 },
  ]);
  expect(groups.get("b")).toEqual([{ row: 0, column: 2, rows: 1, columns: 1 }]);
  expect(groups.get("c")).toEqual([{ row: 2, column: 0, rows: 1, columns: 1 }]);
});

test("together the rectangles are exactly the cells, each once", () => {
  const grids = fc.array(fc.array(fc.constantFrom("a", "b", undefined), { minLength: 5, maxLength: 5 }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(grids, (grid) => {
      const painted = grid.map((cells) => cells.map((): (string | undefined)[] => []));
      for (const [value, areas] of groupAreas(grid)) {
        for (const { row, column, rows, columns } of areas) {
          for (let down = 0; down < rows; down += 1) {
            for (let across = 0; across < columns; across += 1) painted[row + down]![column + across]!.push(value);
          }
        }
      }
      expect(painted).toEqual(grid.map((cells) => cells.map((value) => (value === undefined ? [] : [value]))));
    }),
  );
});

test("lists of addresses keep every address and stay short enough for Excel", () => {
  const addresses = Array.from({ length: 2000 }, (_, index) => `B${index + 1}:D${index + 1}`);
  const lists = addressLists(addresses);
  expect(lists.join(",").split(",")).toEqual(addresses);
  expect(Math.max(...lists.map((list) => list.length))).toBeLessThanOrEqual(1500);
});
