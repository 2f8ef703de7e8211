import { dateColumn, fixedColumn, wordsColumn } from "../../blocks/form-inputs";
import { inPaper } from "../../papers/reports-2020";
import type { InputTable } from "../../template";

const SIGNATURES = ["First: lead officer of the assessment", "Second: chair of the departmental equalities group"];
const unsigned = SIGNATURES.map((signature) => ({ signature, post: null, date: null }));

/** Section 4 A: both signatures, by post. */
export const signatures: InputTable = {
  id: "signatures",
  title: "Section 4 A: signatures",
  help: "The lead officer signs first, the chair after scrutiny. Posts only: the form is published without persons.",
  columns: [
    fixedColumn("signature", "Authorised signature"),
    wordsColumn("post", "Post"),
    dateColumn("date", "Signed on"),
  ],
  worked: unsigned,
  blank: unsigned,
  blankRows: 0,
  optional: true,
  source: inPaper("Home care report, Appendix D, section 4 A: unsigned in the draft"),
};
