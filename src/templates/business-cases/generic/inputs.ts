import { inPaper, local } from "../../papers/business-cases-2018";
import type { InputColumn, InputTable, TableRow } from "../../template";

const saving = (id: string, header: string): InputColumn => ({
  id,
  header,
  unit: "£",
  format: "pounds",
  accepts: { kind: "number" },
  optional: id !== "yearOne",
});

/** Savings of each proposal; a level, not a change on the year before. */
export const proposals: InputTable = {
  id: "proposals",
  title: "Savings by proposal and year",
  help: "One proposal a row, or one part of a project. £ saved in each year, not the change on the year before; a year left blank saves nothing.",
  columns: [
    { id: "reference", header: "Reference", format: "text", accepts: { kind: "text", maximumLength: 20 } },
    { id: "title", header: "Proposal", format: "text", accepts: { kind: "text", maximumLength: 90 } },
    saving("yearOne", "Year 1"),
    saving("yearTwo", "Year 2"),
    saving("yearThree", "Year 3"),
    saving("yearFour", "Year 4"),
  ],
  worked: [
    proposal("A/R.7.108", "Client contributions: short-term overnight support", 25000),
    proposal("A/R.7.109", "Client contributions: higher-rate benefit", 227000),
    proposal("A/R.7.110", "Joint investment with health partners", 900000),
    proposal("A/R.6.115", "Retender of domiciliary care, learning disabilities", 100000),
    proposal("A/R.6.111", "Independence of people with physical disabilities", 440000),
    proposal("A/R.6.114", "Independence of people with learning disabilities", 3100000),
    proposal("A/R.6.129", "Re-design of an in-house residential home", 70000),
    proposal("A/R.6.126", "Residential provision to supported living", 794000),
    proposal("A/R.6.127", "Care in county, learning disabilities", 315000),
    proposal("A/R.6.132", "Mental health transformation", 400000),
    proposal("A/R.6.128", "Better Care Fund", 7200000),
    proposal("A/R.6.172", "Managing demand in older people's services", 1000000),
    proposal("A/R.6.143", "Homecare re-tendering", 306000),
    proposal("A/R.6.173", "Client contributions: reassessments", 412000),
    proposal("A/R.6.174", "Supported housing commissioning review", 1000000),
    proposal("A/R.6.175", "Automation of business support", 150000),
    proposal("A/R.6.122", "Day services for people with learning disabilities", 50000),
  ],
  blankRows: 8,
  source: inPaper("Project overview of each business case, 2018/19; later years are not printed and taken to recur"),
};

function proposal(reference: string, title: string, level: number): TableRow {
  return { reference, title, yearOne: level, yearTwo: level, yearThree: level, yearFour: level };
}

export const yearsSource = local("The pack refers to a financial report that it does not contain; no cost is printed");
