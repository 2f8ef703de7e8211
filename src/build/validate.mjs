import { runCommand } from "./plain-failure.mjs";
import "./typescript.mjs";

/** Checks the built manifests without a network; ends with code 1 when a rule is broken or could not be checked. */
await runCommand(async () => {
  const { validateBuiltManifests } = await import("./manifest/validate.ts");
  return (await validateBuiltManifests((line) => process.stdout.write(`${line}\n`))) ? 0 : 1;
});
