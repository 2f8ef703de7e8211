import path from "node:path";
import { functionsBundle } from "./functions-bundle";
import { insertion } from "./insertion";
import { manyCells } from "./many-cells";
import type { Measure } from "./measure";
import { profileChain } from "./profile-chain";
import { returnedFiles } from "./returned-files";

/**
 * Everything the bench measures, in the order of the table.
 *
 * @param pages Folder of the built pages.
 */
export function measures(pages: string): Measure[] {
  return [
    profileChain,
    manyCells,
    returnedFiles,
    () => functionsBundle(path.join(pages, "functions.js")),
    () => insertion(pages),
  ];
}
