import { expectedText, fitsOneLine, wrappedHeight } from "../../../src/workbook/plan/text-size";

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

test("a short text fits, a long one does not", () => {
  expect(fitsOneLine("52 weeks", 20, { sizePoints: 11 })).toBe(true);
  expect(fitsOneLine("52 weeks in most papers of councils", 20, { sizePoints: 11 })).toBe(false);
});

test("a formula is as long as its words and a figure for each reference", () => {
  expect(expectedText('="About "&TEXT({peopleAvoided},"0")&" people"')).toContain("About ");
  expect(expectedText('="About "&{peopleAvoided}').length).toBeGreaterThan("About ".length);
});
