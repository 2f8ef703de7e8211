/**
 * What a CareCase page may load and talk to: its own origin, and in Excel Microsoft's Office.js, which the add-in stores
 * require to come from there. Nothing a person types can leave the page by script, form or image.
 */
const officeScripts = "https://appsforoffice.microsoft.com";

const shared = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** The task pane in Excel. */
exports.excelPane = [...shared, `script-src 'self' ${officeScripts}`].join("; ");

/** The embedded workbook and the pane inside it: one origin, one frame of its own. */
exports.embeddedWorkbook = [...shared, "script-src 'self'", "frame-src 'self'"].join("; ");

/**
 * @param {string} page file name of a page
 * @returns {string} the policy that page is served with
 */
exports.policyOf = (page) => (page === "taskpane.html" ? exports.excelPane : exports.embeddedWorkbook);
