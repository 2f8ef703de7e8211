const POLYNOMIAL = 0xedb88320;
const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) {
    remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
  }
  return remainder;
});

/** The checksum of a zip file's entry so far, of no bytes at first. */
export const NO_BYTES_CRC = 0;

/**
 * Continues the CRC-32 checksum of a series of bytes.
 *
 * @param soFar Checksum of the bytes before.
 * @example continueCrc(NO_BYTES_CRC, new TextEncoder().encode("123456789")) // 0xCBF43926
 */
export function continueCrc(soFar: number, bytes: Uint8Array): number {
  let remainder = ~soFar >>> 0;
  for (const byte of bytes) {
    remainder = (remainder >>> 8) ^ (table[(remainder ^ byte) & 0xff] ?? 0);
  }
  return ~remainder >>> 0;
}
