import { inGuidance, inPaper, local } from "../../papers/fair-cost-of-care";
import type { CalculatedColumn, InputColumn, InputTable, TableRow } from "../../template";
import { businessLines, careWorkerLines, FOLLOWS, GROUPS, type CostLine } from "./cost-lines";
import { businessExample, careWorkerExample, visitsExample, type ExampleReturn } from "./example-returns";

const provider: InputColumn = {
  id: "provider",
  header: "Provider",
  format: "text",
  accepts: { kind: "text", maximumLength: 20 },
};

const pounds = ({ id, line }: CostLine): InputColumn => ({
  id,
  header: line,
  format: "two",
  accepts: { kind: "number", minimum: 0, maximum: 1000 },
  optional: true,
});

/** How many lines a return answers, and their sum once it answers all of them. */
function resultsOf(lines: readonly CostLine[]): CalculatedColumn[] {
  const cells = lines.map(({ id }) => `{line.${id}}`);
  const unanswered = `COUNTBLANK(${cells.join(")+COUNTBLANK(")})`;
  return [
    { id: "answered", header: "Lines answered", format: "whole", formula: `=COUNT(${cells.join(",")})` },
    { id: "total", header: "Total", format: "two", formula: `=IF(${unanswered}>0,"",${cells.join("+")})` },
  ];
}

const exampleRows = (ids: readonly string[], returns: readonly ExampleReturn[]): TableRow[] =>
  returns.map(([code, ...answers]) => ({
    provider: code,
    ...Object.fromEntries(ids.map((id, index) => [id, answers[index] ?? null])),
  }));

const HELP =
  "One row for each return, by a code and never a name; £ for each contact hour. Type 0 where a provider has no such cost; a blank is no answer, and is not counted.";

export const careWorkerReturns: InputTable = {
  id: "careReturns",
  title: GROUPS.careWorker,
  help: HELP,
  columns: [provider, ...careWorkerLines.map(pounds)],
  calculated: resultsOf(careWorkerLines),
  worked: exampleRows(
    careWorkerLines.map(({ id }) => id),
    careWorkerExample,
  ),
  blankRows: 12,
  source: local("Invented for this example, within the totals that the report prints"),
};

export const businessReturns: InputTable = {
  id: "businessReturns",
  title: GROUPS.business,
  help: HELP,
  columns: [provider, ...businessLines.map(pounds)],
  calculated: resultsOf(businessLines),
  worked: exampleRows(
    businessLines.map(({ id }) => id),
    businessExample,
  ),
  blankRows: 12,
  source: local("Invented for this example, within the totals that the report prints"),
};

/** Lengths of visits that the reports have to show. */
export const VISITS = [
  { id: "visits15", header: "15 minutes" },
  { id: "visits30", header: "30 minutes" },
  { id: "visits45", header: "45 minutes" },
  { id: "visits60", header: "60 minutes" },
] as const;

export const visitReturns: InputTable = {
  id: "visits",
  title: "Visits a week by length",
  help: "One row for each return: visits a week of each length, all commissioners. A blank is no answer; 0 is an answer.",
  columns: [
    provider,
    ...VISITS.map(({ id, header }): InputColumn => ({
      id,
      header,
      format: "whole",
      accepts: { kind: "number", minimum: 0 },
      optional: true,
    })),
  ],
  worked: exampleRows(
    VISITS.map(({ id }) => id),
    visitsExample,
  ),
  blankRows: 12,
  optional: true,
  source: inPaper("Table of visits by length: quartiles; the ten answers are invented to give them"),
};

const indexRow =
  (group: string) =>
  ({ line, follows }: CostLine): TableRow => ({ line, group, follows, ownUplift: null, note: null });

const indexRows: readonly TableRow[] = [
  ...careWorkerLines.map(indexRow(GROUPS.careWorker)),
  ...businessLines.map(indexRow(GROUPS.business)),
];

/** What lifts each line to the later year. */
export const indexTable: InputTable = {
  id: "indices",
  title: "What each line follows",
  help: "Choose for each line whether it follows pay, prices or nothing; an uplift of its own takes the place of both. The guidance asks for a stated base year and a way to lift each line from it.",
  columns: [
    { id: "line", header: "Line", format: "text", accepts: { kind: "text" }, fixed: true },
    { id: "group", header: "Part", format: "text", accepts: { kind: "text" }, fixed: true },
    {
      id: "follows",
      header: "Follows",
      format: "text",
      accepts: { kind: "choice", options: Object.values(FOLLOWS) },
    },
    {
      id: "ownUplift",
      header: "Uplift of its own",
      format: "percentOne",
      accepts: { kind: "rate", maximum: 0.5 },
      optional: true,
    },
    { id: "note", header: "Note", format: "text", accepts: { kind: "text" }, optional: true },
  ],
  calculated: [
    {
      id: "uplift",
      header: "Uplift used",
      format: "percentOne",
      formula: `=IF(ISNUMBER({line.ownUplift}),{line.ownUplift},IF({line.follows}="${FOLLOWS.pay}",{payUplift},IF({line.follows}="${FOLLOWS.prices}",{pricesUplift},0)))`,
    },
  ],
  worked: indexRows,
  blank: indexRows,
  blankRows: indexRows.length,
  source: inGuidance("An inflation index may be assigned to each costing line; which, is this template's convention"),
};
