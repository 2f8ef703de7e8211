import { decodeStrictly } from "../decode-strictly";
import { damaged } from "../refusal";

/**
 * Turns the bytes of an XML file into text slice by slice: UTF-8, or UTF-16 with its mark at the beginning.
 *
 * @param what The file's name for messages.
 */
export function decodeXml(what: string): { next(slice: Uint8Array): string; end(): string } {
  let first = new Uint8Array(0);
  let decoder: TextDecoder | undefined;
  const decode = (bytes: Uint8Array, final: boolean): string => {
    decoder ??= new TextDecoder(encodingOf(first), { fatal: true });
    const text = decodeStrictly(decoder, bytes, { stream: !final });
    if (text === undefined) throw damaged(`${what} inside it is not in UTF-8 or UTF-16`);
    return text;
  };
  return {
    next(slice) {
      if (decoder !== undefined) return decode(slice, false);
      first = joined(first, slice);
      return first.length < 2 ? "" : decode(first, false);
    },
    end() {
      return decoder === undefined ? decode(first, true) : decode(new Uint8Array(0), true);
    },
  };
}

function encodingOf(first: Uint8Array): string {
  if (first[0] === 0xff && first[1] === 0xfe) return "utf-16le";
  if (first[0] === 0xfe && first[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
