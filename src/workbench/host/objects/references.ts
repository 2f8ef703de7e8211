/** Objects that the client tracks beyond one request. */
import { notAvailable } from "../failure";
import type { HostObject } from "../host-object";
import type { OpenWorkbook } from "../open-workbook";

export function keepReference(workbook: OpenWorkbook, object: HostObject): string {
  if (object.typeName !== "Range" && object.typeName !== "RangeAreas") throw notAvailable(object.typeName, "track");
  const reference = workbook.freeKey("kept", (key) => workbook.references.has(key));
  workbook.references.set(reference, object);
  return reference;
}
