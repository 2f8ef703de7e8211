/** Unit tests run under Node (a file that needs a DOM says so with @jest-environment jsdom); end-to-end tests drive Chromium. */
const transform = {
  "^.+\\.(t|mj|j)sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};
module.exports = {
  projects: [
    {
      displayName: "unit",
      setupFiles: ["<rootDir>/test/fixtures/property-seed.ts"],
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
      transform,
      // The grid's engine asks for these packages, which come as ES modules only.
      transformIgnorePatterns: [
        "/node_modules/(?!(lodash-es|kdbush|rbush|quickselect|nanoid|numfmt|geoflatbush|flatqueue|cjk-regex|unicode-regex|regexp-util|franc-min|trigram-utils|n-gram|collapse-white-space|opentype.js|hucre)/)",
      ],
      moduleNameMapper: { "\\.css$": "<rootDir>/test/fixtures/style-stub.js" },
    },
    {
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/serve-pages.mjs",
      globalTeardown: "<rootDir>/test/e2e/stop-pages.mjs",
      transform,
    },
  ],
};
