import { blankCase, workedCase } from "../../../src/templates/case-values";
import { independenceOutsideResidentialCare as template } from "../../../src/templates/independence";
import { absoluteAddress } from "../../../src/workbook/address";
import { planWorkbook } from "../../../src/workbook/plan/plan-workbook";
import type { PlannedSheet } from "../../../src/workbook/plan-types";

const options = { takenSheetNames: [], asAt: "2026-01-31", version: "0.1.0" };
const worked = planWorkbook(template, workedCase(template), options);
const blank = planWorkbook(template, blankCase(template), options);

function sheetOf(plan: typeof worked, name: string): PlannedSheet {
  const sheet = plan.sheets.find((each) => each.name === `Independence ${name}`);
  if (sheet === undefined) throw new Error(`there is no ${name}`);
  return sheet;
}

function published(quote: string) {
  const { cells } = sheetOf(worked, "Published");
  const row = cells.find(({ column, value }) => column === 2 && String(value).includes(quote))!.row;
  return (column: number) => cells.find((cell) => cell.row === row && cell.column === column);
}

test.each([
  ["868 residential starts", "#,##0", "#,##0.0"],
  ["29% of the cases", "0%", "0.0%"],
  ["7.8% fewer", "0.0%", "0.00%"],
  ["84.7 weeks", "#,##0.0", "#,##0.00"],
  ["£50k year 5+", "£#,##0;-£#,##0;£0", "£#,##0;-£#,##0;£0"],
  ["Headline: £0.50m (£0.06m)", '£#,##0.00,,"m";-£#,##0.00,,"m"', '£#,##0.000,,"m";-£#,##0.000,,"m"'],
])("%s stands as printed, and is computed with a decimal more", (quote, printed, computed) => {
  const cell = published(quote);
  const plain = (code: string | undefined) => code?.replace(/^#,##0(?=[.%])(?=.*%)/, "0");
  expect(plain(cell(3)?.numberFormat)).toBe(printed);
  expect(plain(cell(4)?.numberFormat)).toBe(computed);
});

test("a difference is rounded as it is shown, so that no nil has a minus", () => {
  expect(published("Headline: £0.50m (£0.06m)")(5)?.formula).toMatch(/ROUND\(D(\d+)-E\1,I\1\+1\)/);
  expect(published("75.2k hours required")(5)?.formula).toMatch(/ROUND\(D(\d+)-E\1,0\)/);
});

test("tolerances are plain decimals in the unit of what they tolerate", () => {
  const { cells } = sheetOf(worked, "Checks");
  const tolerances = new Set(
    cells.filter(({ column, style }) => column === 5 && style === "CareCase Working").map((cell) => cell.numberFormat),
  );
  expect([...tolerances].sort()).toEqual(
    ["#,##0", "#,##0%", "#,##0.000", "#,##0.000000", "#,##0.0000%", "#,##0.0%", "£#,##0.00", "#,##0.00"].sort(),
  );
});

test("words beside a figure keep their distance from it", () => {
  const { cells } = sheetOf(worked, "Proposal");
  const header = cells.find(
    ({ value }) => typeof value === "string" && value.startsWith("Fewer residential starts, and"),
  );
  expect(header?.style).toBe("CareCase Header inset");
  const below = cells.filter(
    ({ column, row }) => column === header?.column && row > header.row && row <= header.row + 3,
  );
  expect(below.map(({ style }) => style)).toEqual([
    "CareCase Working words",
    "CareCase Working words",
    "CareCase Total words",
  ]);
});

test("figures in words stand at the right, under headers at the right", () => {
  const { cells } = sheetOf(worked, "Benefits");
  const header = cells.find(({ value }) => value === "Level reached");
  expect(header?.style).toBe("CareCase Header right");
  const below = cells.find(({ column, row }) => column === header?.column && row === header.row + 1);
  expect(below?.style).toBe("CareCase Working");
});

test("every prompt is grey for as long as it stands, typed ones and those of formulas", () => {
  let found = 0;
  for (const sheet of blank.sheets) {
    const prompts = sheet.cells.filter(({ formula, style }) =>
      formula === undefined
        ? false
        : /^=IF\(Ready,/.test(formula) && /,"[^"]+"\)$/.test(formula) && style !== undefined,
    );
    found += prompts.length;
    for (const { row, column } of prompts) {
      const own = sheet.rules.find(
        ({ look, formula }) => look === "prompt" && formula.startsWith(`=${absoluteAddress(row, column)}=`),
      );
      expect([sheet.name, row, column, own?.look]).toEqual([sheet.name, row, column, "prompt"]);
    }
  }
  expect(found).toBeGreaterThan(20);
  const proposal = sheetOf(blank, "Proposal");
  expect(
    proposal.cells.some(({ formula }) => formula?.endsWith(',"Fills in when the assumptions are complete")')),
  ).toBe(true);
});

test("the About sheet says of each sheet what is on it", () => {
  const { cells } = sheetOf(worked, "About");
  const said = worked.sheets.map(({ name }) => {
    const row = cells.find(({ column, value }) => column === 1 && value === name)?.row;
    return cells.find((cell) => cell.row === row && cell.column === 2)?.value;
  });
  expect(new Set(said).size).toBe(worked.sheets.length);
  expect(said.every((words) => typeof words === "string" && words.length > 20)).toBe(true);
});

test("the waterfall hangs each step between two running totals, on a base that is not seen", () => {
  const chart = sheetOf(worked, "Benefits").charts.find(({ name }) => name === "waterfallChart");
  expect(chart).toMatchObject({ kind: "columnStacked", legend: false, gridlines: false });
  expect(chart?.series.map(({ colour }) => colour)).toEqual(["#FFFFFF", "#0B5563", "#C2571A", "#C2571A"]);
});

test("sources with long names are drawn as bars", () => {
  const chart = sheetOf(worked, "Proposal").charts.find(({ name }) => name === "triangulationChart");
  expect(chart?.kind).toBe("barClustered");
});

test("pages break between blocks: no break parts a table from its heading", () => {
  for (const sheet of worked.sheets) {
    const headings = new Set(
      sheet.cells.filter(({ style }) => style?.startsWith("CareCase Heading ")).map(({ row }) => row),
    );
    for (const row of sheet.print.breaksBefore)
      expect([sheet.name, row, headings.has(row - 1)]).toEqual([sheet.name, row, false]);
  }
  expect(sheetOf(worked, "Working").print.breaksBefore.length).toBeGreaterThan(3);
});
