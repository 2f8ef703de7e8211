import { checksSheet as sheetOf } from "../blocks/standard-sheets";
import { evidenceChecks } from "./checks-evidence";
import { flowChecks } from "./checks-flow";
import { valueChecks } from "./checks-value";

export const checksSheet = sheetOf([...evidenceChecks, ...flowChecks, ...valueChecks]);
