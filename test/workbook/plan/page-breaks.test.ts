import { pageBreaks, type Piece } from "../../../src/workbook/plan/page-breaks";

const page = { orientation: "portrait", sheetWidth: 510, titleHeight: 40 } as const;
const piece = (firstRow: number, height: number, rest: Partial<Piece> = {}): Piece => ({
  firstRow,
  height,
  keepWithNext: false,
  startsPage: false,
  ...rest,
});

test("pieces that fit one page are not parted", () => {
  expect(pageBreaks([piece(5, 300), piece(20, 400)], page)).toEqual([]);
});

test("a table that no longer fits begins the next page with its heading", () => {
  const heading = piece(30, 20, { keepWithNext: true });
  expect(pageBreaks([piece(5, 500), heading, piece(31, 250)], page)).toEqual([30]);
});

test("a section that begins a page does so, but not below an empty page", () => {
  const section = piece(40, 20, { keepWithNext: true, startsPage: true });
  expect(pageBreaks([piece(5, 100), section, piece(41, 100)], page)).toEqual([40]);
  expect(pageBreaks([section, piece(41, 100)], page)).toEqual([]);
});

test("a table longer than a page runs on, and what follows counts from where it ends", () => {
  expect(pageBreaks([piece(5, 100), piece(10, 1000), piece(80, 200)], page)).toEqual([]);
  expect(pageBreaks([piece(5, 100), piece(10, 1000), piece(80, 350)], page)).toEqual([80]);
});

test("a wide sheet is printed smaller, so more of it stands on a page", () => {
  const pieces = [piece(5, 500), piece(30, 400)];
  expect(pageBreaks(pieces, page)).toEqual([30]);
  expect(pageBreaks(pieces, { ...page, sheetWidth: 1020 })).toEqual([]);
});
