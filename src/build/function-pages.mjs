import "./typescript.mjs";

/** Writes the help pages; with --check it only says which of them are out of date, and fails when any is. */
const { outdatedFunctionPages, writeFunctionPages } = await import("./help-pages.ts");
if (process.argv.includes("--check")) {
  const outdated = await outdatedFunctionPages(process.cwd());
  process.stdout.write(
    outdated.length === 0
      ? "The function pages are up to date.\n"
      : `Out of date: ${outdated.join(", ")}. Run npm run docs:functions.\n`,
  );
  process.exitCode = outdated.length === 0 ? 0 : 1;
} else {
  const written = await writeFunctionPages(process.cwd());
  process.stdout.write(`${written} files written from the comments in src/functions.\n`);
}
