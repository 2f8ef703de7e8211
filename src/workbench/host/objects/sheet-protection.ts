/** Excel.WorksheetProtection. */
import { HostFailure } from "../failure";
import { HostObject, type ObjectClass } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";

interface ProtectionTarget {
  readonly workbook: OpenWorkbook;
  readonly sheetId: string;
}

const ALLOWANCES = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;
const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

const PROTECTION: ObjectClass<ProtectionTarget> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { read: (target) => protectionOf(target) !== null },
    Options: { read: (target) => protectionOf(target)?.options ?? null },
  },
  methods: {
    Protect: (target, given) => {
      const { workbook, sheetId } = target;
      if (protectionOf(target)) {
        throw new HostFailure(
          "InvalidOperation",
          `WorksheetProtection.protect: "${workbook.sheet(sheetId).name}" is protected already.`,
        );
      }
      const options = given.at(0, "options");
      const password = given.at(1, "password");
      const stated = options.isAbsent ? {} : options.record();
      const read: Record<string, boolean | string> = Object.fromEntries(
        ALLOWANCES.map((allowance) => [
          allowance,
          stated[allowance] === undefined ? false : options.part(allowance).flag(),
        ]),
      );
      const mode = options.isAbsent ? undefined : options.part("selectionMode");
      read.selectionMode = !mode || mode.isAbsent ? "Normal" : mode.oneOf(SELECTION_MODES);
      workbook.editBeside(sheetId, {
        protection: { options: read, password: password.isAbsent ? "" : password.text() },
      });
    },
    Unprotect: (target, given) => {
      const protection = protectionOf(target);
      if (!protection) return;
      const password = given.at(0, "password");
      const offered = password.isAbsent ? "" : password.text();
      if (protection.password !== offered) {
        throw new HostFailure(
          "AccessDenied",
          `WorksheetProtection.unprotect: the password of "${target.workbook.sheet(target.sheetId).name}" is another one.`,
        );
      }
      target.workbook.editBeside(target.sheetId, { protection: null });
    },
  },
};

function protectionOf({ workbook, sheetId }: ProtectionTarget) {
  return workbook.beside(sheetId).protection;
}

export function protectionObject(workbook: OpenWorkbook, sheetId: string): HostObject {
  return HostObject.of(PROTECTION, { workbook, sheetId });
}
