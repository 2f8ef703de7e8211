import { strToU8 } from "fflate";

const LOCAL = [0x50, 0x4b, 0x03, 0x04];
const CENTRAL = [0x50, 0x4b, 0x01, 0x02];
const END = [0x50, 0x4b, 0x05, 0x06];

/** Offsets of fields from the beginning of a part's entry in the table of contents. */
export const FIELD = { flags: 8, method: 10, crc: 16, packedBytes: 20, unpackedBytes: 24, headerStart: 42 } as const;
/** Offsets of fields from the beginning of the zip file's end. */
export const END_FIELD = { disk: 4, count: 10, directoryBytes: 12, directoryStart: 16 } as const;

/** Overwrites a field of one part's entry in the table of contents. */
export function withEntryField(bytes: Uint8Array, part: string, field: keyof typeof FIELD, value: number): Uint8Array {
  const narrow = field === "flags" || field === "method";
  return patched(bytes, entryStart(bytes, part) + FIELD[field], value, narrow ? 2 : 4);
}

export function entryField(bytes: Uint8Array, part: string, field: keyof typeof FIELD): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(entryStart(bytes, part) + FIELD[field], true);
}

/** Overwrites a field of the zip file's end. */
export function withEndField(bytes: Uint8Array, field: keyof typeof END_FIELD, value: number): Uint8Array {
  const narrow = field === "disk" || field === "count";
  const changed = patched(bytes, lastIndexOf(bytes, END) + END_FIELD[field], value, narrow ? 2 : 4);
  // The count stands there twice.
  return field === "count" ? patched(changed, lastIndexOf(bytes, END) + 8, value, 2) : changed;
}

/** Overwrites one byte of a part's packed contents. */
export function withBrokenByte(bytes: Uint8Array, part: string, at: number): Uint8Array {
  const header = entryField(bytes, part, "headerStart");
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return patched(bytes, start + at, (bytes[start + at] ?? 0) ^ 0xff, 1);
}

/** Gives a part another name of the same length in its own header, in the table of contents or in both. */
export function renamed(
  bytes: Uint8Array,
  from: string,
  to: string,
  where: "header" | "directory" | "both",
): Uint8Array {
  const changed = bytes.slice();
  const places = [
    where === "directory" ? -1 : indexOfNamed(bytes, LOCAL, 30, from),
    where === "header" ? -1 : indexOfNamed(bytes, CENTRAL, 46, from),
  ];
  places.filter((at) => at >= 0).forEach((at) => changed.set(strToU8(to), at));
  return changed;
}

function entryStart(bytes: Uint8Array, part: string): number {
  const at = indexOfNamed(bytes, CENTRAL, 46, part);
  if (at < 0) throw new Error(`no part ${part}`);
  return at - 46;
}

function indexOfNamed(bytes: Uint8Array, signature: readonly number[], headerBytes: number, name: string): number {
  const wanted = strToU8(name);
  for (let at = 0; at < bytes.length; at += 1) {
    const begins = signature.every((byte, index) => bytes[at + index] === byte);
    if (begins && wanted.every((byte, index) => bytes[at + headerBytes + index] === byte)) return at + headerBytes;
  }
  return -1;
}

function lastIndexOf(bytes: Uint8Array, signature: readonly number[]): number {
  for (let at = bytes.length - signature.length; at >= 0; at -= 1) {
    if (signature.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  throw new Error("no such signature");
}

function patched(bytes: Uint8Array, at: number, value: number, size: number): Uint8Array {
  const changed = bytes.slice();
  for (let index = 0; index < size; index += 1) changed[at + index] = Math.floor(value / 256 ** index) % 256;
  return changed;
}
