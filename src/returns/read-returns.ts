import { type PricingSchedule } from "../templates/tenders/schedule-shape";
import { RETURN_LIMITS } from "./limits";
import { checkFileSize, readReturn, refusedReturn, shownFileName, type ReadReturnOptions } from "./read-return";
import { type ReturnReading } from "./reading";
import { ReturnRefusal } from "./refusal";
import { type WorkbookText } from "./workbook-text";

/** A file as a page gets it; a browser's `File` is one. */
export interface ReturnedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** How far the reading of several files has come. */
export interface ReturnsProgress {
  readonly doneCount: number;
  readonly fileCount: number;
  /** The file being read; `null` once all are. */
  readonly fileName: WorkbookText | null;
}

export interface ReadReturnsOptions extends ReadReturnOptions {
  readonly onProgress?: (progress: ReturnsProgress) => void;
  /** Ends the reading before the next file; the generator then throws the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Reads bidders' files one after another and lets the page draw and answer in between.
 *
 * @returns One reading for each file, in their order, as soon as it is there.
 * @example for await (const reading of readReturns(input.files, schedule)) show(reading)
 */
export async function* readReturns(
  files: Iterable<ReturnedFile>,
  schedule: PricingSchedule,
  options: ReadReturnsOptions = {},
): AsyncGenerator<ReturnReading, void, undefined> {
  const { onProgress, signal } = options;
  const all = [...files];
  for (const [index, file] of all.entries()) {
    onProgress?.({ doneCount: index, fileCount: all.length, fileName: shownFileName(file.name) });
    await nextTurn();
    signal?.throwIfAborted();
    const reading = await readFile(file, schedule, options);
    signal?.throwIfAborted();
    yield reading;
  }
  onProgress?.({ doneCount: all.length, fileCount: all.length, fileName: null });
}

async function readFile(
  file: ReturnedFile,
  schedule: PricingSchedule,
  options: ReadReturnOptions,
): Promise<ReturnReading> {
  const limits = { ...RETURN_LIMITS, ...options.limits };
  let bytes: ArrayBuffer;
  try {
    checkFileSize(file.size, limits);
    bytes = await file.arrayBuffer();
  } catch (error) {
    const refusal = error instanceof ReturnRefusal ? error : unreadable(error);
    return refusedReturn(shownFileName(file.name), refusal);
  }
  return readReturn(new Uint8Array(bytes), file.name, schedule, options);
}

/** The browser could not hand the bytes over: moved, renamed or locked since it was chosen. */
function unreadable(error: unknown): ReturnRefusal {
  const reason = error instanceof Error ? ` (${error.message})` : "";
  return new ReturnRefusal(
    "cannot-open",
    `The file could not be opened${reason}. Close it in other programs and choose it again.`,
  );
}

/** Lets whatever waits, a click on "Cancel" included, come first. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
