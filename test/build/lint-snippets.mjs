import { readFileSync } from "node:fs";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import configuration from "../../eslint.config.mjs";

/** Lints the snippets given on standard input with eslint.config.mjs and prints what was found, for walls.test.ts. */
const eslint = new ESLint({
  overrideConfigFile: true,
  overrideConfig: [
    ...configuration,
    { ...tseslint.configs.disableTypeChecked, files: ["**/*.{ts,tsx}"] },
    { languageOptions: { parserOptions: { projectService: false, project: null } } },
  ],
});
const findings = {};
for (const { what, file, code } of JSON.parse(readFileSync(0, "utf8"))) {
  const [{ messages }] = await eslint.lintText(code, { filePath: file });
  findings[what] = {
    file,
    rules: messages.map(({ ruleId }) => ruleId),
    messages: messages.map(({ message }) => message),
  };
}
process.stdout.write(JSON.stringify(findings));
