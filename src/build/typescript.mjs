import { register } from "node:module";

/** Imported first (`node --import ./src/build/typescript.mjs script.ts`), it lets Node.js run the project's TypeScript. */
register("./typescript-hooks.mjs", import.meta.url);
