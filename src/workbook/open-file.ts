/** Opens a file that CareCase made as a workbook of its own. */
import { asWorkbookError } from "./insertions";

const NEEDED_API = "1.8";
/** Excel in a window of its own, where a task pane cannot hand a file to a browser. */
const DESKTOP: ReadonlySet<string> = new Set(["PC", "Mac"]);

export function canOpenFiles(): boolean {
  const { platform, requirements } = Office.context;
  return DESKTOP.has(String(platform)) && requirements.isSetSupported("ExcelApi", NEEDED_API);
}

/**
 * Opens the file in a new window of Excel, not yet saved anywhere.
 *
 * @param bytes An .xlsx file.
 * @throws WorkbookError when Excel refuses.
 */
export async function openFile(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw asWorkbookError(error, "The file was made, but Excel did not open it.");
  }
}

/** In pieces: a call takes no more arguments than the stack has room for. */
function base64(bytes: Uint8Array): string {
  const piece = 8192;
  let text = "";
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return btoa(text);
}
