import { startPageServer } from "../../src/build/page-server.mjs";
import { runCommand } from "../../src/build/plain-failure.mjs";

/** Serves a folder as `npm start` does, for page-server.test.ts: folder, port and further tries from the command line. */
await runCommand(async () => {
  const [folder, port, triesAfterPort] = process.argv.slice(2);
  const server = await startPageServer({ folder, port: Number(port), triesAfterPort: Number(triesAfterPort) });
  const toldToEnd = new Promise((resolve) => process.once("SIGTERM", resolve));
  process.stdout.write(`${server.address}\n`);
  await toldToEnd;
  await server.close();
});
