import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");

/**
 * Where something of the project is on this computer.
 * @param {...string} parts path below the repository's root; none for the root itself
 * @returns {string} absolute path
 */
export function projectPath(...parts) {
  return path.join(root, ...parts);
}
