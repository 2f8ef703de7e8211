import { spawnSync } from "node:child_process";
import { readFunctionHelp, type FunctionHelp } from "../../src/build/function-help";
import { projectFolder, registeredFunctions, type RegisteredFunction } from "../fixtures/function-catalogue";
import { evaluateFormula, readLiteral } from "../fixtures/excel-formula";

/** The public contract: ids, argument names and their order. An id once here is never renamed; arguments are added at the end. */
const SIGNATURES = [
  "TRIANGULATE(baseline, evidence, [rounding])",
  "SAMPLERANGE(positives, sample, [population], [confidence])",
  "SAMPLESIZE(rate, margin, [population], [confidence])",
  "TARGETRATE(evidenceRate, deliveryFactor, [decimals])",
  "ALLOCATE(total, shares)",
  "MATCHRATE(ownRate, comparatorRate)",
  "COMBINE(rates)",
  "AGREEMENT(bothYes, firstOnly, secondOnly, bothNo)",
  "STEADYSTATE(startsPerYear, durationWeeks, [weeks])",
  "OCCUPANCY(startsPerYear, durationWeeks, startAfter, rampMonths, months, [weeks], [firstYear], [headers])",
  "HOMECAREHOURS(startsPerYear, hoursPerWeek, durationWeeks)",
  "HOMECAREPROFILE(startsPerYear, hoursPerWeek, durationWeeks, startAfter, rampMonths, months, [weeks], [headers])",
  "ECHUNITS(people, growth, spare)",
  "CAPACITY(demand, supply, [headers])",
  "FIRSTSHORTFALL(demand, supply)",
  "LIMITEDBY(demand, places, [headers])",
  "FLOWBENEFIT(streams, firstYear, years, [weeks])",
  "REVIEWBENEFIT(streams, firstYear, years, [weeks])",
  "RAMPBENEFIT(annualValue, startAfter, rampMonths, years)",
  "BENEFITPROFILE(gross, recurringCost, [oneOffCost], [existingMtfs], [inflation], [firstYear])",
  "PARTYEAR(annual, months)",
  "INVESTMENT(lines, firstYear, years, [payInflation])",
  "APPRAISE(net, [discountRate])",
  "WATERFALL(gross, deliveryFactor, overlap, capacityLoss, existingMtfs, investment)",
  "CONTRIBUTIONS(currentWeekly, newWeekly, people, weeks, [mitigation])",
  "REASSESSMENTS(assessments, averageIncrease, likelihood, [weeks], [firstYear])",
  "INCREMENTS(levels)",
  "LEVELS(increments)",
  "LEVELSCHECK(amounts, [control], [tolerance])",
  "BUDGETROLL(opening, transfers, growthLevels, savingsLevels, [firstYear])",
  "TRACK(proposed, achieved, pressures)",
  "DISTRIBUTION(amounts, [decimals])",
  "SAVINGSHEADING(reference, type, title, years, levels, [stars], [unit])",
  "GROWTHHEADING(reference, title, years, levels, [stars], [unit])",
  "BLENDEDRATE(hours, rates)",
  "ANNUALCOST(weeklyHours, rates, [weeks])",
  "HOURLYRATE(drivers, [surplusBasis])",
  "BANDRATES(drivers, bands, [surplusBasis])",
  "RATETORNADO(drivers, [surplusBasis])",
  "VISITRATE(loadedPay, visitMinutes, travelMinutes, miles, mileageRate, margin)",
  "BIDSCORE(prices, method, [weight], [quality], [ceiling], [optimal])",
  "BIDCHECK(prices, floor, [ceiling], [threshold], [buildUp])",
  "BIDRANKS(bids, prices, quality, method, priceWeight, [ceiling], [optimal], [tie], [decimals])",
  "WITHDRAWALS(bids, prices, quality, method, priceWeight, [ceiling], [optimal], [tie], [decimals])",
  "QUARTILES(returns, [fewest], [totals])",
  "GBPM(value, [contingency])",
  "RECONCILE(published, computed, [decimals], [tolerance])",
  "RAG(value, target, aim, [amber])",
  "DIRECTION(value, prior, aim, [threshold])",
  "RATING(value, benchmark, aim, [threshold])",
  "SIMULATE(drivers, [trials], [seed])",
  "TORNADO(drivers)",
  "PARAMETER(name, date, [own], [headers])",
];

jest.setTimeout(60_000);

let registered: RegisteredFunction[];
let help: FunctionHelp[];

beforeAll(async () => {
  registered = await registeredFunctions();
  help = await readFunctionHelp(projectFolder);
});

test("the catalogue holds these functions with these arguments", () => {
  expect(help.map((one) => one.signature.replace("CARECASE.", "")).sort()).toEqual([...SIGNATURES].sort());
});

test("optional arguments come after the required ones", () => {
  for (const { id, parameters } of registered) {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect([id, [...optional].sort()]).toEqual([id, optional]);
  }
});

test("every argument reaches the function as it is, so that it can answer with its own message", () => {
  for (const { id, parameters } of registered) {
    expect([id, parameters.map((parameter) => parameter.type)]).toEqual([id, parameters.map(() => "any")]);
  }
});

test("every function and every argument is described in a line", () => {
  for (const { id, description, parameters } of registered) {
    for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
      expect(`${id}: ${text}`).toMatch(/^[A-Z]+: \S[^\n]{8,}$/);
    }
  }
});

test("every function states its result, its errors, the source of its convention and an example", () => {
  for (const one of help) {
    expect([one.id, one.result.length > 0, one.errors.length > 0, one.source.length > 0]).toEqual([
      one.id,
      true,
      true,
      true,
    ]);
    expect([one.id, one.examples.length > 0]).toEqual([one.id, true]);
  }
});

test("the result is declared as it is: a table or one value", () => {
  for (const one of help) {
    const declared = registered.find(({ id }) => id === one.id)?.result.dimensionality === "matrix";
    const example = one.examples[0]?.formula ?? "";
    const functions = new Map(registered.map(({ id, call }) => [id, call]));
    const inner = /^=INDEX\((CARECASE\..*), \d+, \d+\)$/.exec(example)?.[1];
    expect([one.id, Array.isArray(evaluateFormula(inner === undefined ? example : `=${inner}`, functions))]).toEqual([
      one.id,
      declared,
    ]);
  }
});

test("every example gives the answer it states", () => {
  const functions = new Map(registered.map(({ id, call }) => [id, call]));
  for (const { formula, answer } of help.flatMap((one) => one.examples)) {
    expect([formula, asShown(evaluateFormula(formula, functions), readLiteral(answer), answer)]).toEqual([
      formula,
      readLiteral(answer),
    ]);
  }
});

test("an example names its own function", () => {
  for (const one of help) {
    for (const { formula } of one.examples) {
      expect(formula).toContain(`CARECASE.${one.id}(`);
    }
  }
});

test("the help pages and the catalogue say what the comments say", () => {
  const check = spawnSync(process.execPath, ["src/build/function-pages.mjs", "--check"], {
    cwd: projectFolder,
    encoding: "utf8",
  });
  expect(check.stderr + check.stdout).toBe("The function pages are up to date.\n");
  expect(check.status).toBe(0);
});

test("every table argument lists its columns, and no other argument does", () => {
  const tables = help.flatMap(({ id, parameters }) =>
    parameters.filter(({ columns }) => columns !== undefined).map(({ name, shape }) => `${id} ${name} ${shape}`),
  );
  expect(tables).toEqual([
    "TRIANGULATE evidence range",
    "FLOWBENEFIT streams range",
    "REVIEWBENEFIT streams range",
    "INVESTMENT lines range",
    "DISTRIBUTION amounts range",
    "HOURLYRATE drivers range",
    "BANDRATES drivers range",
    "RATETORNADO drivers range",
    "BIDCHECK buildUp range",
    "SIMULATE drivers range",
    "TORNADO drivers range",
    "PARAMETER own range",
  ]);
  expect(help.find(({ id }) => id === "TRIANGULATE")?.parameters[1]?.columns).toContainEqual({
    header: "Explanation",
    optional: true,
    synonyms: ["Explanation of methodology", "Rationale", "Notes", "Note"],
  });
});

/** The result with each number rounded to the decimals that the stated answer prints. */
function asShown(result: unknown, stated: unknown, text: string): unknown {
  if (Array.isArray(result)) {
    const printed = printedNumbers(text);
    let next = 0;
    return (result as unknown[][]).map((row, rowIndex) =>
      row.map((value, column) => {
        const statedCell = (stated as unknown[][])[rowIndex]?.[column];
        return typeof statedCell === "number" ? toPrinted(value, printed[next++] ?? "") : value;
      }),
    );
  }
  return typeof stated === "number" ? toPrinted(result, text) : result;
}

function printedNumbers(text: string): string[] {
  return text.replace(/"(?:[^"]|"")*"/g, '""').match(/-?\d+(?:\.\d+)?/g) ?? [];
}

function toPrinted(value: unknown, printed: string): unknown {
  return typeof value === "number" ? Number(value.toFixed(printed.split(".")[1]?.length ?? 0)) : value;
}
