import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

/** Lets Node.js read the project's own TypeScript: a relative import may leave out the extension, as it does for webpack. */
export async function resolve(specifier, context, nextResolve) {
  if (specifier.startsWith(".") && context.parentURL) {
    for (const ending of ["", ".ts", ".tsx", "/index.ts"]) {
      const candidate = new URL(specifier + ending, context.parentURL);
      if (/\.tsx?$/.test(candidate.pathname) && existsSync(candidate))
        return { url: candidate.href, shortCircuit: true };
    }
  }
  return nextResolve(specifier, context);
}

export async function load(url, context, nextLoad) {
  if (/\.json$/.test(url) && !context.importAttributes?.type) {
    const text = await readFile(fileURLToPath(url), "utf8");
    return { format: "module", source: `export default ${text}`, shortCircuit: true };
  }
  if (!/\.tsx?$/.test(url)) return nextLoad(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), "utf8"), {
    filename: fileURLToPath(url),
    sourceMaps: "inline",
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: url.endsWith("x") },
      transform: { react: { runtime: "automatic" } },
    },
    module: { type: "es6" },
  });
  return { format: "module", source: code, shortCircuit: true };
}
