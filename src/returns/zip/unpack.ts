import { Inflate } from "fflate";
import { damaged, ReturnRefusal } from "../refusal";
import { shown } from "../workbook-text";
import { continueCrc, NO_BYTES_CRC } from "./crc32";
import { type ZipEntry, type ZipFile } from "./directory";

const STORED = 0;
/** Packed bytes unpacked at a time: at most 1,032 times as many come out, so that a lie about the size costs little memory. */
const SLICE_BYTES = 8 * 1024;

/**
 * Unpacks one part of a zip file slice by slice and stops as soon as more comes out than the table of contents said.
 *
 * @param name Path of the part, in any case of letters.
 * @param take Gets the unpacked bytes in order; may throw to stop.
 * @returns Whether the file has such a part.
 * @throws ReturnRefusal where what comes out has another size or checksum than it should.
 */
export function unpack(zip: ZipFile, name: string, take: (slice: Uint8Array) => void): boolean {
  const entry = zip.entries.get(name.toLowerCase());
  if (entry === undefined) return false;
  const packed = zip.bytes.subarray(entry.start, entry.start + entry.packedBytes);
  let unpackedBytes = 0;
  let crc = NO_BYTES_CRC;
  const receive = (slice: Uint8Array) => {
    unpackedBytes += slice.length;
    if (unpackedBytes > entry.unpackedBytes) {
      throw new ReturnRefusal("zip-bomb", `Its part ${shown(entry.name)} is larger than the file says it is.`);
    }
    crc = continueCrc(crc, slice);
    take(slice);
  };
  if (entry.method === STORED) receive(packed);
  else inflate(packed, entry, receive);
  if (unpackedBytes !== entry.unpackedBytes || crc !== entry.crc) {
    throw damaged(`its part ${shown(entry.name)} is not what was packed`);
  }
  return true;
}

function inflate(packed: Uint8Array, entry: ZipEntry, receive: (slice: Uint8Array) => void): void {
  const slices: Uint8Array[] = [];
  const stream = new Inflate((slice) => slices.push(slice));
  for (let at = 0; at === 0 || at < packed.length; at += SLICE_BYTES) {
    try {
      stream.push(packed.subarray(at, at + SLICE_BYTES), at + SLICE_BYTES >= packed.length);
    } catch (error) {
      throw damaged(`its part ${shown(entry.name)} cannot be unpacked (${reasonOf(error)})`);
    }
    // Outside the try: what the receiver throws is its own.
    slices.splice(0).forEach(receive);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
