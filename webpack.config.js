const path = require("path");
const CopyPlugin = require("copy-webpack-plugin");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const functionFamilies = require("./src/functions/families.json").map((family) => `./src/functions/${family}`);

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
    devtool: production ? "source-map" : "eval-source-map",
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
        templateParameters: { office: ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"] },
      }),
      new HtmlPlugin({
        filename: "pane.html",
        template: "src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        templateParameters: { office: ["office/excel-web-16.00.js", "office-bridge.js"] },
      }),
      new HtmlPlugin({
        filename: "index.html",
        template: "src/workbench/workbench.html",
        chunks: ["workbench"],
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets", noErrorOnMissing: true },
          { from: "node_modules/@microsoft/office-js/dist/excel-web-16.00.js", to: "office/[name][ext]" },
        ],
      }),
    ],
    performance: { hints: false },
    devServer: {
      static: { directory: path.resolve(__dirname, "dist") },
      headers: { "Access-Control-Allow-Origin": "*" },
      port: 3000,
    },
  };
};
