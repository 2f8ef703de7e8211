import { ensureBuiltPages } from "../../src/build/built-pages.mjs";
import { startPageServer } from "../../src/build/page-server.mjs";

/** Before the end-to-end tests: the pages of these sources are built and served; the tests read the address from CARECASE_URL. */
export default async function servePages() {
  const folder = await ensureBuiltPages((line) => process.stdout.write(`${line}\n`));
  const server = await startPageServer({ folder, port: 0 });
  process.env.CARECASE_URL = server.address;
  globalThis.stopServingPages = server.close;
}
