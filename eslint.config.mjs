import officeAddins from "eslint-plugin-office-addins";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { layersRule } from "./src/build/lint/layers.mjs";

const browserGlobals = [
  "window",
  "document",
  "navigator",
  "location",
  "localStorage",
  "sessionStorage",
  "indexedDB",
  "fetch",
  "XMLHttpRequest",
  "alert",
  "setTimeout",
  "setInterval",
];
const officeGlobals = ["Excel", "Office", "OfficeExtension", "OfficeRuntime"];
const forbid = (names, message) => ["error", ...names.map((name) => ({ name, message }))];

const swallowedErrors = [
  {
    selector: "CatchClause > BlockStatement[body.length=0]",
    message: "An empty catch hides an error. Handle it, or let it pass.",
  },
  {
    selector: "CallExpression[callee.property.name='catch'] > ArrowFunctionExpression > BlockStatement[body.length=0]",
    message: "An empty catch hides an error. Handle it, or let it pass.",
  },
];
const excelTypes = [
  {
    selector: "TSQualifiedName[left.name=/^(Excel|OfficeExtension)$/]",
    message: "Only src/workbook knows Excel's types.",
  },
];
const unfinishedTests = [
  {
    selector: "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|failing)$/]",
    message: "Every test runs, every time.",
  },
  { selector: "Identifier[name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]", message: "Every test runs, every time." },
];

export default tseslint.config(
  { ignores: ["node_modules/", "dist/", "coverage/"] },
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" },
    plugins: { carecase: { rules: { layers: layersRule } } },
    rules: {
      eqeqeq: "error",
      "no-console": "error",
      "no-empty": "error",
      "no-restricted-syntax": ["error", ...swallowedErrors],
      "no-var": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "anywhere" }],
      "object-shorthand": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    rules: { "no-unused-vars": ["error", { caughtErrors: "all", argsIgnorePattern: "^_", varsIgnorePattern: "^_" }] },
  },
  {
    files: ["src/**/*.{ts,tsx,mjs,cjs}"],
    rules: {
      "carecase/layers": "error",
      "max-lines": ["error", { max: 300 }],
    },
  },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/ban-ts-comment": [
        "error",
        { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true },
      ],
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-floating-promises": "error",
      // Event handlers may be asynchronous.
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { caughtErrors: "all", argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // A class may extend one of the grid's or Microsoft's base classes and add nothing but its name.
      "@typescript-eslint/no-extraneous-class": "off",
    },
  },
  {
    files: ["src/{finance,parameters,functions,templates,sharing,taskpane,commands}/**/*.{ts,tsx}"],
    rules: { "no-restricted-syntax": ["error", ...swallowedErrors, ...excelTypes] },
  },
  {
    files: ["src/{finance,parameters,functions,templates,files}/**/*.ts"],
    rules: {
      "no-restricted-globals": forbid(
        [...browserGlobals, ...officeGlobals],
        "This layer knows neither Excel nor the page: it computes from its arguments.",
      ),
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The same arguments give the same answer." },
        { object: "Date", property: "now", message: "The same arguments give the same answer." },
      ],
    },
  },
  {
    files: ["src/{sharing,taskpane,commands}/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-globals": forbid(
        ["Excel", "OfficeExtension"],
        "Only src/workbook speaks to Excel; call it from there.",
      ),
    },
  },
  {
    files: ["src/workbook/**/*.ts"],
    rules: {
      "no-restricted-globals": forbid(
        browserGlobals.filter((name) => !["setTimeout", "setInterval"].includes(name)),
        "The workbook layer knows Excel, not the page.",
      ),
    },
  },
  {
    files: ["src/workbook/**/*.ts", "src/taskpane/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/{taskpane,workbench}/**/*.tsx"],
    plugins: { "react-hooks": reactHooks },
    extends: [jsxA11y.flatConfigs.recommended],
    rules: {
      // A region that scrolls, and a separator that is moved, must be reachable by keyboard.
      "jsx-a11y/no-noninteractive-tabindex": [
        "error",
        { roles: ["tabpanel", "region", "separator"], tags: [], allowExpressionValues: true },
      ],
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    // ARIA counts a separator that takes the focus as a widget; the rule does not.
    files: ["src/workbench/page/pane-area.tsx"],
    rules: { "jsx-a11y/no-noninteractive-element-interactions": "off" },
  },
  {
    // Build tools speak to a terminal.
    files: ["src/build/**"],
    rules: { "no-console": "off" },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": ["error", ...swallowedErrors, ...unfinishedTests],
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
