import { type FindingCode, type ReturnFinding } from "./reading";
import { workbookText, type WorkbookText } from "./workbook-text";

/** Makes the findings of one file, so that each says file, cell, what was found and what is accepted. */
export class Findings {
  constructor(
    private readonly fileName: WorkbookText,
    private readonly sheetName: string | null,
  ) {}

  /** The cell, or what the finding points to, is not used. */
  refused(code: FindingCode, cell: string | null, sentence: string): ReturnFinding {
    return { code, severity: "refused", cell, message: this.message(cell, sentence) };
  }

  /** It is used; somebody should look. */
  warning(code: FindingCode, cell: string | null, sentence: string): ReturnFinding {
    return { code, severity: "warning", cell, message: this.message(cell, sentence) };
  }

  private message(cell: string | null, sentence: string): WorkbookText {
    const place = cell === null ? this.sheetName : [this.sheetName, cell].filter((part) => part !== null).join("!");
    return workbookText(`${place === null ? this.fileName : `${this.fileName}, ${place}`}: ${sentence}`);
  }
}
