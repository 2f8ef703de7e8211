import { decodeStrictly } from "../decode-strictly";
import { ReturnRefusal } from "../refusal";

/**
 * Turns the bytes of a .csv file into text: UTF-8 with or without its mark, UTF-16, or else Windows-1252, in which Excel on
 * Windows saves "CSV (comma delimited)".
 *
 * @throws ReturnRefusal for bytes that are no text.
 * @example decodeCsv(new Uint8Array([0xa3, 0x31])) // "£1"
 */
export function decodeCsv(bytes: Uint8Array): string {
  const text = withoutMark(decoded(bytes));
  if (text.includes("\0")) {
    throw new ReturnRefusal(
      "unreadable-text",
      "It is named as a .csv file, and its contents are no text. Ask for the schedule saved as .xlsx or .csv.",
    );
  }
  return text;
}

function decoded(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  const strict = new TextDecoder("utf-8", { fatal: true });
  return decodeStrictly(strict, bytes) ?? new TextDecoder("windows-1252").decode(bytes);
}

function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  // Without a mark: in Latin text every other byte of UTF-16 is 0.
  const start = bytes.subarray(0, 64);
  const zeros = [0, 1].map((parity) => start.filter((byte, index) => index % 2 === parity && byte === 0).length);
  if (start.length < 8 || start.length % 2 !== 0) return undefined;
  const most = start.length / 2;
  if (zeros[0] === 0 && (zeros[1] ?? 0) > 0.8 * most) return "utf-16le";
  return zeros[1] === 0 && (zeros[0] ?? 0) > 0.8 * most ? "utf-16be" : undefined;
}

function withoutMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}
