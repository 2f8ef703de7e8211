/**
 * Decodes bytes, or says that they are not in the decoder's encoding.
 *
 * @param decoder Made with `fatal: true`.
 * @returns `undefined` where the bytes are not in its encoding.
 */
export function decodeStrictly(
  decoder: TextDecoder,
  bytes: Uint8Array,
  options?: TextDecodeOptions,
): string | undefined {
  try {
    return decoder.decode(bytes, options);
  } catch (error) {
    // The only way a decoder fails; known by its name, because it may come from another realm than this code.
    if (Object(error).name !== "TypeError") throw error;
    return undefined;
  }
}
