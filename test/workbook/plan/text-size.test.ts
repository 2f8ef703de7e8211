import { expectedText, wrappedHeight } from "../../../src/workbook/plan/text-size";

test("a longer text, a narrower cell and a larger font never stand lower", () => {
  const text = "Older adults supported at home or in extra care housing instead of residential care. ".repeat(4);
  expect(wrappedHeight(text, 60, { sizePoints: 11 })).toBeGreaterThan(
    wrappedHeight(text.slice(0, 60), 60, { sizePoints: 11 }),
  );
  expect(wrappedHeight(text, 40, { sizePoints: 11 })).toBeGreaterThan(wrappedHeight(text, 80, { sizePoints: 11 }));
  expect(wrappedHeight(text, 60, { sizePoints: 14 })).toBeGreaterThan(wrappedHeight(text, 60, { sizePoints: 10 }));
});

test("line breaks and words longer than the cell take lines of their own", () => {
  expect(wrappedHeight("a\nb\nc", 60, { sizePoints: 11 })).toBeGreaterThan(
    wrappedHeight("a b c", 60, { sizePoints: 11 }) * 2,
  );
  expect(wrappedHeight("x".repeat(200), 50, { sizePoints: 11 })).toBeGreaterThan(
    wrappedHeight("x".repeat(40), 50, { sizePoints: 11 }) * 3,
  );
});

test("no row is taller than Excel's tallest", () => {
  expect(wrappedHeight("word ".repeat(5000), 20, { sizePoints: 11 })).toBe(409);
});

const oneLine = wrappedHeight("x", 100, { sizePoints: 11 });
const twoLines = wrappedHeight("x\nx", 100, { sizePoints: 11 });

test("a text that Calibri sets on one line gets one line's height, a longer one two", () => {
  const label = "Extra care at steady state: people x weeks per year = starts x duration";
  expect(wrappedHeight("52 weeks", 20, { sizePoints: 11 })).toBe(oneLine);
  expect(wrappedHeight("52 weeks in most papers of councils", 20, { sizePoints: 11 })).toBe(twoLines);
  expect(wrappedHeight(label, 76, { sizePoints: 11 })).toBe(oneLine);
  expect(wrappedHeight(label, 40, { sizePoints: 11 })).toBe(twoLines);
});

test("bold and wide letters take more room than plain and narrow ones", () => {
  expect(wrappedHeight("i".repeat(60), 40, { sizePoints: 11 })).toBe(oneLine);
  expect(wrappedHeight("m".repeat(60), 40, { sizePoints: 11 })).toBeGreaterThan(twoLines);
  const brink = "Average of the council's packages in the year to October 2025";
  const width = Array.from({ length: 80 }, (_, characters) => characters + 20).find(
    (characters) => wrappedHeight(brink, characters, { sizePoints: 11 }) === oneLine,
  );
  expect(wrappedHeight(brink, width ?? 0, { sizePoints: 11, bold: true })).toBe(twoLines);
});

test("a formula is as long as its words and a figure for each reference", () => {
  expect(expectedText('="About "&TEXT({peopleAvoided},"0")&" people"')).toContain("About ");
  expect(expectedText('="About "&{peopleAvoided}').length).toBeGreaterThan("About ".length);
});
