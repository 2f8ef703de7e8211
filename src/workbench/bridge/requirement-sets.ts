/**
 * What the embedded workbook may call its own. ExcelApi is claimed up to the version whose parts CareCase uses; what else
 * belongs to that version and is not there is refused by name when it is called.
 */
const NEWEST: Readonly<Record<string, string>> = {
  ExcelApi: "1.18",
  CustomFunctionsRuntime: "1.4",
  SharedRuntime: "1.1",
  Settings: "1.1",
};

export function isSetSupported(name: string, minimumVersion?: string | number): boolean {
  const newest = Object.entries(NEWEST).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  if (newest === undefined) return false;
  const [haveMajor = 0, haveMinor = 0] = newest.split(".").map(Number);
  const [major = 1, minor = 0] = String(minimumVersion ?? "1.0")
    .split(".")
    .map(Number);
  return haveMajor > major || (haveMajor === major && haveMinor >= minor);
}
