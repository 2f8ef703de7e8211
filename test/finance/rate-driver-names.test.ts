import { readFileSync } from "node:fs";
import path from "node:path";
import { LINE_DRIVERS, lineNamed, QUANTITY_DRIVERS, quantityNamed } from "../../src/finance/rate-driver-names";
import { readDriverUnit } from "../../src/finance/rate-driver-units";

const quantities = Object.entries(QUANTITY_DRIVERS);

test("every name means one driver", () => {
  for (const [key, { name, synonyms }] of quantities) {
    for (const each of [name, ...synonyms]) {
      expect([each, quantityNamed(each), lineNamed(each)]).toEqual([each, key, undefined]);
    }
  }
  for (const driver of LINE_DRIVERS) {
    for (const each of [driver.name, driver.line, ...driver.synonyms]) {
      expect([each, lineNamed(each)?.name, quantityNamed(each)]).toEqual([each, driver.name, undefined]);
    }
  }
});

test("the page of drivers lists every driver with all its names", () => {
  const page = readFileSync(path.join(__dirname, "../../docs/hourly-rate-drivers.md"), "utf8").replace(/ +/g, " ");
  for (const { name, synonyms } of [...quantities.map(([, driver]) => driver), ...LINE_DRIVERS]) {
    const row = page.split("\n").find((line) => line.startsWith(`| ${name} |`)) ?? "";
    expect([name, row.includes(` ${synonyms.join(", ")} |`)]).toEqual([name, true]);
  }
});

test.each([
  ["", "plain", undefined, false],
  ["£ an hour", "money", undefined, false],
  ["pence per mile", "money", undefined, false],
  ["minutes per visit", "plain", undefined, true],
  ["%", "share", undefined, false],
  ["% of gross pay", "share", "pay", false],
  ["% of pay and absence", "share", "pay and absence", false],
  ["10.77% of paid time", "share", "pay", false],
  ["mark-up on cost", "share", "cost", false],
  ["margin on price", "share", "price", false],
  ["hours a week", "plain", undefined, false],
])("the unit %j is %s of %s, for each visit: %s", (unit, kind, of, perVisit) => {
  expect(readDriverUnit(unit, "row")).toMatchObject({ kind, perVisit });
  expect(readDriverUnit(unit, "row").of).toBe(of);
});
