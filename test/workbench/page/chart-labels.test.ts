import type { ChartData } from "../../../src/workbench/page/charts/chart-data";
import { frameOf } from "../../../src/workbench/page/charts/chart-frame";
import { labelLines } from "../../../src/workbench/page/charts/label-lines";

const chart = (categories: string[], more: Partial<ChartData> = {}): ChartData => ({
  title: "",
  description: "",
  categoryTitle: "",
  valueTitle: "",
  categories,
  series: [],
  legend: "none",
  minimum: 0,
  maximum: 10,
  majorUnit: 5,
  gridlines: false,
  horizontal: false,
  reversed: false,
  print: String,
  ...more,
});

describe("a category's name", () => {
  it.each([
    ["Case reviews in the council", 12, 3, ["Case reviews", "in the", "council"], true],
    ["2026/27", 12, 3, ["2026/27"], true],
    ["One two three four", 5, 2, ["One", "two …"], false],
    ["Unbreakable", 6, 3, ["Unbre…"], false],
    ["", 6, 3, [], true],
  ])("%s in lines of %i letters, at most %i", (name, letters, most, lines, whole) => {
    expect(labelLines(name, letters, most)).toEqual({ lines, whole });
  });
});

it("names every category in full where three lines hold it, and makes room for the lines", () => {
  const long = frameOf(chart(["Residential care", "Case reviews in the council", "Extra care housing"]), 480, 300);
  expect(long.nameLines.map((lines) => lines.join(" "))).toEqual([
    "Residential care",
    "Case reviews in the council",
    "Extra care housing",
  ]);
  const short = frameOf(chart(["A", "B", "C"]), 480, 300);
  expect(long.plot.height).toBeLessThan(short.plot.height);
});

it("leaves out every second year rather than cut one", () => {
  const years = ["2026/27", "2027/28", "2028/29", "2029/30", "2030/31", "2031/32"];
  const { nameLines } = frameOf(chart(years), 260, 300);
  expect(nameLines.map((lines) => lines.join(" "))).toEqual(["2026/27", "", "2028/29", "", "2030/31", ""]);
});

it("begins bars at the bottom, and at the top where the axis is reversed", () => {
  const fromBottom = frameOf(chart(["first", "last"], { horizontal: true }), 400, 300);
  expect(fromBottom.categoryAt(0)).toBeGreaterThan(fromBottom.categoryAt(1));
  const fromTop = frameOf(chart(["first", "last"], { horizontal: true, reversed: true }), 400, 300);
  expect(fromTop.categoryAt(0)).toBeLessThan(fromTop.categoryAt(1));
});
