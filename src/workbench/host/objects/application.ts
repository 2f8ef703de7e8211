/** Excel.Application. */
import { HostObject, type ObjectClass } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";

const APPLICATION: ObjectClass<OpenWorkbook> = {
  name: "Application",
  calculated: ["CalculationState"],
  properties: {
    CalculationMode: {
      read: (workbook) => workbook.port.calculationMode(),
      write: (workbook, given) => {
        workbook.port.setCalculationMode(given.oneOf(["Automatic", "Manual"] as const));
      },
    },
    CalculationState: { read: () => "Done" },
    DecimalSeparator: { read: () => "." },
    ThousandsSeparator: { read: () => "," },
  },
  methods: {
    Calculate: (workbook, given) => {
      const type = given.at(0, "calculationType").oneOf(["Recalculate", "Full", "FullRebuild"] as const);
      return workbook.port.recalculate(type !== "Recalculate");
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export function applicationObject(workbook: OpenWorkbook): HostObject {
  return HostObject.of(APPLICATION, workbook);
}
