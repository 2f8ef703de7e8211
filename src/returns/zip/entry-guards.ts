import { type ReturnLimits } from "../limits";
import { damaged, ReturnRefusal } from "../refusal";
import { shown } from "../workbook-text";
import { type ZipEntry } from "./directory";

const MEGABYTE = 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;
const DEEPEST_PATH = 10;

/** Refuses one part of a zip file by what its table of contents says of it. */
export function checkPart(entry: ZipEntry, limits: ReturnLimits): void {
  checkPath(entry.name);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw damaged(`the part ${shown(entry.name)} is packed in a way that Excel does not use (method ${entry.method})`);
  }
  if (entry.unpackedBytes > limits.partBytes) {
    throw new ReturnRefusal(
      "zip-bomb",
      tooLarge(`Its part ${shown(entry.name)}`, entry.unpackedBytes, limits.partBytes),
    );
  }
  const ratio = entry.unpackedBytes / Math.max(1, entry.packedBytes);
  if (entry.unpackedBytes > MEGABYTE && ratio > limits.packingRatio) {
    throw new ReturnRefusal(
      "zip-bomb",
      `Its part ${shown(entry.name)} would be ${Math.round(ratio)} times larger unpacked; up to ${limits.packingRatio} times is accepted. Nothing was unpacked.`,
    );
  }
}

/** Refuses a zip file by the sum of its parts. */
export function checkWhole(entries: readonly ZipEntry[], limits: ReturnLimits): void {
  const total = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (total > limits.unpackedBytes) {
    throw new ReturnRefusal("zip-bomb", tooLarge("The file", total, limits.unpackedBytes));
  }
}

function tooLarge(what: string, bytes: number, accepted: number): string {
  const inMegabytes = (size: number) => `${Math.ceil(size / MEGABYTE).toLocaleString("en-GB")} MB`;
  return `${what} would have ${inMegabytes(bytes)} unpacked; up to ${inMegabytes(accepted)} is accepted. Nothing was unpacked.`;
}

function checkPath(name: string): void {
  const steps = name.split("/");
  const leadsOut = steps.includes("..") || name.startsWith("/") || name.includes("\\") || name.includes("\0");
  if (leadsOut || /^[a-z]:/i.test(name)) {
    throw damaged(`its part ${shown(name)} has a path that leads out of the file`);
  }
  if (steps.length > DEEPEST_PATH) {
    throw damaged(`its part ${shown(name)} lies ${steps.length} folders deep; up to ${DEEPEST_PATH} are accepted`);
  }
}
