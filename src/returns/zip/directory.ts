import { type ReturnLimits } from "../limits";
import { damaged, ReturnRefusal } from "../refusal";
import { checkPart, checkWhole } from "./entry-guards";

/** One file packed inside a zip file. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly crc: number;
  /** Where its packed bytes begin. */
  readonly start: number;
}

/** A zip file whose table of contents has been checked; nothing of it is unpacked yet. */
export interface ZipFile {
  readonly bytes: Uint8Array;
  /** By name, in small letters: Excel does not tell `xl/Workbook.xml` from `xl/workbook.xml`. */
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly limits: ReturnLimits;
}

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_BYTES = 22;
const CENTRAL_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 0xffff;
const IN_EXTRA_FIELD = 0xffffffff;
const ENCRYPTED = 1;

/**
 * Reads the table of contents of a zip file and refuses what is not as it should be before anything is unpacked: too many or too
 * large parts, parts that overlap, paths that lead out, two parts of one name, a password, a table that says something else
 * than the parts themselves.
 *
 * @throws ReturnRefusal
 */
export function readZipDirectory(bytes: Uint8Array, limits: ReturnLimits): ZipFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const directoryBytes = view.getUint32(end + 12, true);
  const directoryStart = view.getUint32(end + 16, true);
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    throw damaged("it is one of several parts of a divided zip file");
  }
  if (count > limits.parts) {
    throw new ReturnRefusal(
      "zip-bomb",
      `The file has ${count} parts inside; a returned schedule has about 15, and up to ${limits.parts} are accepted.`,
    );
  }
  if (directoryStart + directoryBytes > end) throw damaged("its table of contents lies outside the file");

  const entries = new Map<string, ZipEntry>();
  const places: { header: number; end: number }[] = [];
  let at = directoryStart;
  for (let index = 0; index < count; index += 1) {
    const { entry, header, next } = readEntry(view, at, directoryStart + directoryBytes);
    at = next;
    places.push({ header, end: entry.start + entry.packedBytes });
    checkPart(entry, limits);
    const key = entry.name.toLowerCase();
    if (entries.has(key)) throw damaged("two of its parts have the same name");
    entries.set(key, entry);
  }
  checkWhole([...entries.values()], limits);
  checkNoOverlap(places, directoryStart);
  return { bytes, entries, limits };
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
    const ends = view.getUint32(at, true) === END_SIGNATURE;
    if (ends && at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw damaged("its end is missing, as if it had been cut off while it was sent");
}

function readEntry(
  view: DataView,
  at: number,
  directoryEnd: number,
): { entry: ZipEntry; header: number; next: number } {
  if (at + CENTRAL_BYTES > directoryEnd || view.getUint32(at, true) !== CENTRAL_SIGNATURE) {
    throw damaged("its table of contents is broken");
  }
  if (view.getUint16(at + 8, true) & ENCRYPTED) {
    throw new ReturnRefusal(
      "password",
      "The file is protected by a password. Ask for it without one (in Excel: File, Info, Protect Workbook).",
    );
  }
  const nameBytes = view.getUint16(at + 28, true);
  const extraBytes = view.getUint16(at + 30, true);
  const next = at + CENTRAL_BYTES + nameBytes + extraBytes + view.getUint16(at + 32, true);
  if (next > directoryEnd) throw damaged("its table of contents is broken");
  const method = view.getUint16(at + 10, true);
  const sizes = wideSizes(view, at, at + CENTRAL_BYTES + nameBytes, extraBytes);
  const name = nameAt(view, at + CENTRAL_BYTES, nameBytes);
  const start = startOfData(view, sizes.header, name, method);
  if (start + sizes.packed > view.byteLength) throw damaged("one of its parts is cut off");
  return {
    entry: {
      name,
      method,
      packedBytes: sizes.packed,
      unpackedBytes: sizes.unpacked,
      crc: view.getUint32(at + 16, true),
      start,
    },
    header: sizes.header,
    next,
  };
}

/** Sizes and place of a part; some programs write them in 64 bits, in an extra field, even for small files. */
function wideSizes(view: DataView, at: number, extraStart: number, extraBytes: number) {
  const narrow = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  const missing = narrow.filter((value) => value === IN_EXTRA_FIELD).length;
  const wide: number[] = [];
  let field = extraStart;
  while (missing > 0 && field + 4 <= extraStart + extraBytes) {
    const bytes = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1 && bytes >= 8 * missing && field + 4 + bytes <= extraStart + extraBytes) {
      for (let index = 0; index < missing; index += 1) {
        wide.push(Number(view.getBigUint64(field + 4 + 8 * index, true)));
      }
      break;
    }
    field += 4 + bytes;
  }
  const [unpacked = 0, packed = 0, header = 0] = narrow.map((value) =>
    value === IN_EXTRA_FIELD ? (wide.shift() ?? value) : value,
  );
  return { unpacked, packed, header };
}

/** Where the bytes of a part begin, once its own header agrees with the table of contents. */
function startOfData(view: DataView, header: number, name: string, method: number): number {
  if (header + LOCAL_BYTES > view.byteLength || view.getUint32(header, true) !== LOCAL_SIGNATURE) {
    throw damaged("its table of contents points to a place where no part begins");
  }
  const nameBytes = view.getUint16(header + 26, true);
  const start = header + LOCAL_BYTES + nameBytes + view.getUint16(header + 28, true);
  const agrees =
    start <= view.byteLength &&
    view.getUint16(header + 8, true) === method &&
    nameAt(view, header + LOCAL_BYTES, nameBytes) === name;
  if (!agrees) throw damaged("its table of contents names a part otherwise than the part itself");
  return start;
}

function nameAt(view: DataView, start: number, bytes: number): string {
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + start, bytes));
}

/** Parts that share packed bytes are how a small file claims to be an enormous one. */
function checkNoOverlap(places: readonly { header: number; end: number }[], directoryStart: number): void {
  const inOrder = [...places].sort((one, other) => one.header - other.header);
  inOrder.forEach(({ end }, index) => {
    const nextStart = inOrder[index + 1]?.header ?? directoryStart;
    if (end > nextStart) {
      throw new ReturnRefusal(
        "zip-bomb",
        "Parts of the file overlap, which no spreadsheet program writes. Nothing was unpacked.",
      );
    }
  });
}
