import "./typescript.mjs";
import { runCommand } from "./plain-failure.mjs";
import { projectPath } from "./project-path.mjs";

/** Prints the table that README shows: run `npm run build` before it, so that the bundle and the insertion are measured as well. */
await runCommand(async () => {
  const { measures } = await import("./bench/bench.ts");
  const { benchTable } = await import("./bench/table.ts");
  process.stdout.write(`${await benchTable(measures(projectPath("dist")))}\n`);
});
