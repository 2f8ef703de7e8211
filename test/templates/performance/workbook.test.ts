import { performanceBenchmarks } from "../../../src/templates/performance/benchmarks";
import { performanceRag } from "../../../src/templates/performance/rag";
import { InsertedTemplate } from "../every/inserted-template";

jest.setTimeout(120_000);

/** Types into the row of a measure, in the column with a header. */
async function typeInto(inserted: InsertedTemplate, measure: string, header: string, value: number | string | null) {
  const sheet = inserted.plan.sheets.find(({ name }) => name.endsWith("Measures"));
  if (sheet === undefined) throw new Error("there is no sheet of measures");
  const cells = inserted.shownCells().filter((cell) => cell.sheet === sheet);
  const row = cells.find(({ snapshot }) => snapshot.text === measure)?.row;
  const column = cells.find(({ snapshot }) => snapshot.text === header)?.column;
  if (row === undefined || column === undefined) throw new Error(`no cell for ${measure}, ${header}`);
  await inserted.workbook.type(sheet.name, `${String.fromCharCode(65 + column)}${row + 1}`, value);
}

/** The texts of a measure's row on the dashboard. */
function dashboardRow(inserted: InsertedTemplate, measure: string): string[] {
  const cells = inserted.shownCells().filter(({ sheet }) => sheet.name.endsWith("Dashboard"));
  const row = cells.find(({ snapshot }) => snapshot.text === measure)?.row;
  return cells.filter((cell) => cell.row === row).map(({ snapshot }) => snapshot.text);
}

describe("benchmarks and progress in a workbook", () => {
  let inserted: InsertedTemplate;
  beforeAll(async () => {
    inserted = await InsertedTemplate.insert(performanceBenchmarks, "worked");
  });
  afterAll(() => inserted.dispose());

  test("a row reads as the paper prints it", () => {
    expect(dashboardRow(inserted, "Adults aged 18+ receiving direct payments")).toEqual([
      "ASCOF 3D",
      "Adults aged 18+ receiving direct payments",
      "High",
      "Better",
      "25.5%: 2023/24 national average",
      "▼ Not as good",
      "33.9% (1,723 out of 5,081)",
      "35.6% (1,795 out of 5,043)",
    ]);
  });

  test("the commentary tells each measure in a sentence, and says where a measure is missing", async () => {
    const told = () => inserted.shownCells().map(({ snapshot }) => snapshot.text);
    expect(told()).toContain(
      "Adults aged 18+ receiving direct payments: 33.9% (1,723 out of 5,081); better than 25.5% (2023/24 national average); not as good as 35.6% last year.",
    );
    await typeInto(inserted, "Adults aged 18+ receiving direct payments", "Measure", "Adults with a direct payment");
    expect(told()).toContain("No measure is called ‘Adults aged 18+ receiving direct payments’.");
  });

  test("another count changes rating, progress and the words, and the checks notice an impossible one", async () => {
    const reviews = "% of service users who received their annual review";
    await typeInto(inserted, reviews, "Numerator this year", 3000);
    expect(dashboardRow(inserted, reviews).slice(3, 7)).toEqual([
      "Below",
      "58.8%: 2023/24 national average",
      "▼ Not as good",
      "56.1% (3,000 out of 5,351)",
    ]);
    await typeInto(inserted, reviews, "Numerator this year", 6000);
    const check = inserted.checks().find(({ check: { id } }) => id === "checkCounts");
    expect([check?.passes, check?.computed]).toEqual([false, "1"]);
  });
});

describe("red, amber and green in a workbook", () => {
  let inserted: InsertedTemplate;
  beforeAll(async () => {
    inserted = await InsertedTemplate.insert(performanceRag, "worked");
  });
  afterAll(() => inserted.dispose());

  test("a milestone shows the year's target and its share by the month", () => {
    expect(dashboardRow(inserted, "Heritage visits").slice(2, 6)).toEqual([
      "High",
      "Amber",
      "146.1k (111.6k by now)",
      "107.8k",
    ]);
  });

  test("a profile without a share leaves the measure unrated, and a check says so", async () => {
    await typeInto(inserted, "Heritage visits", "Profile of the target", "Profile B");
    expect(dashboardRow(inserted, "Heritage visits")).toContain("Not rated");
    const check = inserted.checks().find(({ check: { id } }) => id === "checkProfiles");
    expect([check?.passes, check?.computed]).toEqual([false, "1"]);
  });
});
