import functions from "../../src/functions/help.json";
import { answerRows, searchFunctions } from "../../src/taskpane/function-explorer/function-catalogue";
import { galleryGroups, searchTemplates } from "../../src/taskpane/gallery/template-search";
import { themeFor } from "../../src/taskpane/host/pane-theme";
import { sheetsName } from "../../src/taskpane/insertions/insertion-name";
import { barPosition, profileScale } from "../../src/taskpane/preview/profile-scale";
import { reablementTemplate } from "./fixtures/reablement-template";

const other = {
  ...reablementTemplate,
  id: "other",
  title: "Café visits",
  question: "Which prices hold?",
  category: "Pricing",
  keywords: ["tender"],
  paper: "paper nine",
  computes: ["HOURLYRATE"],
};
const templates = [reablementTemplate, other];

describe("what an insertion is called", () => {
  const called = (...names: string[]): string =>
    sheetsName({ title: "Reablement", sheets: names.map((name) => ({ name, role: "working" })) });
  it.each([
    ["Independence 2", ["Independence 2 About", "Independence 2 Working"]],
    ["Independence", ["Independence About", "Independence Working"]],
    ["Independence", ["Independence About"]],
    ["Reablement", ["My first sheet", "Independence Working"]],
  ])("is %s", (name, sheets) => expect(called(...sheets)).toBe(name));
});

describe("searching the templates", () => {
  it.each([
    ["by title", "reablement", ["reablement-sample"]],
    ["by the beginning of words in any order", "term long reabl", ["reablement-sample"]],
    ["by question", "prices", ["other"]],
    ["by keyword", "HART", ["reablement-sample"]],
    ["by category", "pricing", ["other"]],
    ["by function", "steadystate", ["reablement-sample"]],
    ["by paper", "paper nine", ["other"]],
    ["without accents", "cafe", ["other"]],
    ["everything when nothing is typed", "  ", ["reablement-sample", "other"]],
    ["nothing for a word that is nowhere", "zebra", []],
  ])("finds %s", (_words, search, ids) => {
    expect(searchTemplates(templates, search).map((template) => template.id)).toEqual(ids);
  });

  it("puts a title that matches before a keyword that matches", () => {
    const first = { ...other, id: "first", title: "Something", keywords: ["visits"] };
    expect(searchTemplates([first, other], "visits").map((template) => template.id)).toEqual(["other", "first"]);
  });

  it("groups by category with the ones used last on top, each shown once", () => {
    expect(
      galleryGroups(templates, ["other", "gone"]).map(({ title, templates: list }) => [
        title,
        list.map(({ id }) => id),
      ]),
    ).toEqual([
      ["Recently used", ["other"]],
      ["Older adults", ["reablement-sample"]],
    ]);
  });
});

describe("the function explorer", () => {
  it("groups every function of the catalogue by family, none lost", () => {
    const families = searchFunctions(functions, "");
    expect(families.flatMap((family) => family.functions)).toHaveLength(functions.length);
    expect(families.map((family) => family.title)).toContain("Evidence");
  });

  it("finds a function by what an argument is called", () => {
    const found = searchFunctions(functions, "ramp months").flatMap((family) => family.functions.map(({ id }) => id));
    expect(found).toEqual(expect.arrayContaining(["OCCUPANCY", "RAMPBENEFIT"]));
    expect(found).not.toContain("GBPM");
  });

  it.each([
    ["32", [["32"]]],
    ['"none"', [["none"]]],
    [
      '{"Low","High";0.1,-0.2}',
      [
        ["Low", "High"],
        ["0.1", "-0.2"],
      ],
    ],
    [
      '{"a, b","c;d";"",1}',
      [
        ["a, b", "c;d"],
        ["", "1"],
      ],
    ],
  ])("shows the answer %s as rows", (answer, rows) => {
    expect(answerRows(answer)).toEqual(rows);
  });
});

describe("the chart's scale", () => {
  const point = (level: number, increment: number) => ({
    year: "2026/27",
    level,
    increment,
    cashToDate: 0,
    contingency: 0,
  });

  it("holds every column, zero, and room for the figures above and below", () => {
    const scale = profileScale([point(-120, -120), point(500, 620)]);
    expect(scale.low).toBeLessThan(-120);
    expect(scale.high).toBeGreaterThan(620);
    const lowest = barPosition(scale, -120);
    expect(lowest.bottomPercent + lowest.heightPercent).toBeCloseTo(scale.zeroPercent, 10);
    expect(barPosition(scale, 620).bottomPercent).toBeCloseTo(scale.zeroPercent, 10);
  });

  it("stands on zero when nothing is negative, and draws nothing wrong when all is nil", () => {
    expect(profileScale([point(5, 5)]).zeroPercent).toBe(0);
    expect(barPosition(profileScale([point(0, 0)]), 0)).toEqual({ bottomPercent: 0, heightPercent: 0 });
  });
});

describe("the pane's theme", () => {
  it.each([
    ["Office says dark", { isDarkTheme: true }, false, "dark"],
    ["Office says light and the system dark", { isDarkTheme: false }, true, "light"],
    ["Office gives a dark ground only", { bodyBackgroundColor: "#262626" }, false, "dark"],
    ["Office gives a light ground only", { bodyBackgroundColor: "#FFFFFF" }, true, "light"],
    [
      "white on pure black",
      { bodyBackgroundColor: "#000000", bodyForegroundColor: "#FFFFFF", isDarkTheme: true },
      false,
      "highContrast",
    ],
    ["Office says nothing and the system dark", undefined, true, "dark"],
    ["nobody says anything", undefined, false, "light"],
  ])("when %s", (_words, colours, systemDark, theme) => {
    expect(themeFor(colours, systemDark)).toBe(theme);
  });
});
