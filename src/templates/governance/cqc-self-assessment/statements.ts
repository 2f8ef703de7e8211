/** The nine quality statements of the assessment, in the order of its four themes. */
import type { InputTable } from "../../template";
import { statementTable, type QualityStatement } from "./statement-table";
import { governanceStatement, learning } from "./theme-leadership";
import { equity } from "./theme-people-equity";
import { healthierLives } from "./theme-people-lives";
import { assessingNeeds } from "./theme-people-needs";
import { safeguarding, safeSystems } from "./theme-safety";
import { careProvision, partnerships } from "./theme-support";

export const STATEMENTS: readonly QualityStatement[] = [
  assessingNeeds,
  healthierLives,
  equity,
  careProvision,
  partnerships,
  safeSystems,
  safeguarding,
  governanceStatement,
  learning,
];

export const THEMES: readonly string[] = [...new Set(STATEMENTS.map(({ theme }) => theme))];

export const statementTables: readonly InputTable[] = STATEMENTS.map(statementTable);
