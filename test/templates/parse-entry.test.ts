import fc from "fast-check";
import { parseEntry } from "../../src/templates/parse-entry";
import type { Accepts } from "../../src/templates/template";

const number: Accepts = { kind: "number", minimum: 0 };
const any: Accepts = { kind: "number" };
const rate: Accepts = { kind: "rate" };

test.each<[string, Accepts, number | string | null]>([
  ["", number, null],
  ["   ", rate, null],
  ["1,876", number, 1876],
  ["£578.90", number, 578.9],
  ["£1,234,567", number, 1234567],
  [" 52.14 ", number, 52.14],
  [".5", number, 0.5],
  ["-£120", any, -120],
  ["£-120", any, -120],
  ["−3", any, -3],
  ["29%", rate, 0.29],
  ["0.29", rate, 0.29],
  ["7.25%", rate, 0.0725],
  ["100%", rate, 1],
  ["1", rate, 1],
  ["0", rate, 0],
  ["2026/27", { kind: "financialYear" }, "2026/27"],
  ["FY 26/27", { kind: "financialYear" }, "2026/27"],
  ["2026-27", { kind: "financialYear" }, "2026/27"],
  ["2026-04-01", { kind: "date" }, "2026-04-01"],
  ["1/4/2026", { kind: "date" }, "2026-04-01"],
  ["1 April 2026", { kind: "date" }, "2026-04-01"],
  ["Delay", { kind: "choice", options: ["delay", "avoid"] }, "delay"],
  ["Leicestershire", { kind: "text" }, "Leicestershire"],
])("%j is read", (text, accepts, value) => {
  expect(parseEntry(text, accepts)).toEqual({ ok: true, value });
});

test.each<[string, Accepts, string]>([
  ["29", rate, "Found 29: enter 29% or 0.29"],
  ["7.25", rate, "Found 7.25: enter 7.25% or 0.0725"],
  ["130%", rate, 'Found "130%"; enter a rate from 0% to 100%, such as 29% or 0.29'],
  ["29%", number, 'Found "29%"; enter a number of 0 or more'],
  ["1,87", number, 'Found "1,87"; enter a number of 0 or more'],
  ["twelve", number, 'Found "twelve"; enter a number of 0 or more'],
  ["-", any, 'Found "-"; enter a number'],
  ["£", any, 'Found "£"; enter a number'],
  ["10.15", { kind: "number", whole: true }, "Found 10.15; enter a whole number"],
  ["2026/28", { kind: "financialYear" }, 'Found "2026/28"; enter a financial year such as 2026/27'],
  ["31/2/2026", { kind: "date" }, 'Found "31/2/2026"; enter a date such as 2026-04-01 or 1/4/2026'],
  ["both", { kind: "choice", options: ["delay", "avoid"] }, 'Found "both"; enter one of: delay, avoid'],
])("%j is refused in words", (text, accepts, message) => {
  expect(parseEntry(text, accepts)).toEqual({ ok: false, message });
});

test("a number shown as people write it comes back as the same number", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) => {
      const value = hundredths / 100;
      const text = `${value < 0 ? "-" : ""}£${Math.abs(value).toLocaleString("en-GB", { maximumFractionDigits: 2 })}`;
      expect(parseEntry(text, any)).toEqual({ ok: true, value: hundredths === 0 ? 0 : value });
    }),
  );
});

test("whatever is typed, a rate is a fraction within its range or a message", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const parsed = parseEntry(text, rate);
      if (parsed.ok)
        expect(parsed.value === null || (Number(parsed.value) >= 0 && Number(parsed.value) <= 1)).toBe(true);
      else expect(parsed.message).not.toBe("");
    }),
  );
});
