const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const policies = require("./src/build/content-security-policy.cjs");
const { developmentManifest, releaseManifest } = require("./src/build/manifest/editions.cjs");

const functionFamilies = require("./src/functions/families.json").map((family) => `./src/functions/${family}`);

const favicon = "assets/icons/carecase-32.png";

/**
 * Three pages from one build:
 *  taskpane.html   the add-in in Excel (shared runtime: functions first, pane after)
 *  pane.html       the same two bundles inside the embedded workbook, with Office.js wired to it
 *  index.html      the embedded workbook
 */
module.exports = (_env, argv) => {
  const production = argv.mode === "production";
  return {
    target: ["web", "es2022"],
    // The pages' policy forbids eval, so development has real source maps too.
    devtool: production ? "source-map" : "cheap-module-source-map",
    entry: {
      functions: "./src/functions/functions.ts",
      taskpane: { import: "./src/taskpane/index.tsx", dependOn: "functions" },
      "office-bridge": "./src/workbench/bridge/index.ts",
      workbench: "./src/workbench/index.tsx",
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: {
            loader: "swc-loader",
            options: {
              jsc: {
                target: "es2022",
                parser: { syntax: "typescript", tsx: true },
                transform: { react: { runtime: "automatic", development: !production } },
              },
            },
          },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
        { test: /\.(png|svg)$/, type: "asset/resource", generator: { filename: "assets/[name][ext]" } },
        { resourceQuery: /raw/, type: "asset/source" },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css", chunkFilename: "[name].[contenthash:8].css" }),
      new CustomFunctionsMetadataPlugin({ input: functionFamilies, output: "functions.json" }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        templateParameters: {
          office: ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"],
          contentSecurityPolicy: policies.excelPane,
        },
        favicon,
      }),
      new HtmlPlugin({
        filename: "pane.html",
        template: "src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        templateParameters: {
          office: ["office/excel-web-16.00.js", "office-bridge.js"],
          contentSecurityPolicy: policies.embeddedWorkbook,
        },
        favicon,
      }),
      new HtmlPlugin({
        filename: "index.html",
        template: "src/workbench/workbench.html",
        chunks: ["workbench"],
        meta: { policy: { "http-equiv": "Content-Security-Policy", content: policies.embeddedWorkbook } },
        favicon,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons", to: "assets/icons" },
          { from: "assets/templates", to: "assets/templates", noErrorOnMissing: true },
          { from: "assets/help.html", to: "help.html" },
          {
            from: "manifest.xml",
            to: "manifest.xml",
            transform: (source) => releaseManifest(source.toString("utf8"), process.env.CARECASE_ORIGIN),
          },
          {
            from: "manifest.xml",
            to: "manifest.dev.xml",
            transform: (source) => developmentManifest(source.toString("utf8")),
          },
          { from: "node_modules/@microsoft/office-js/dist/excel-web-16.00.js", to: "office/[name][ext]" },
        ],
      }),
    ],
    // The grid is large: swc minimises it in a fraction of the usual minimizer's time, to the same size.
    optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })] },
    performance: { hints: false },
    devServer: {
      static: { directory: path.resolve(__dirname, "dist") },
      host: "localhost",
      port: 3000,
      hot: false,
      client: { overlay: { warnings: false } },
    },
  };
};
