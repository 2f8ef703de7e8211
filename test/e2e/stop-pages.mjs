/** After the end-to-end tests: ends the server that serve-pages.mjs started. */
export default async function stopPages() {
  await globalThis.stopServingPages();
}
