import { useCallback, useEffect, useRef, useState } from "react";
import type { ReturnsProgress } from "../../returns/read-returns";
import type { ReturnReading } from "../../returns/reading";
import type { PricingSchedule } from "../../templates/tenders/schedule-shape";
import { notLoaded } from "../gallery/template-loading";
import type { PlainFailure } from "../workbook-service";
import { firstChoice, type ReturnChoice } from "./chosen-returns";

/** More files than a tender has bidders were chosen by mistake: a whole folder. */
export const MOST_FILES = 60;

export type ReturnsState =
  | { readonly kind: "none" }
  | { readonly kind: "tooMany"; readonly fileCount: number }
  | { readonly kind: "reading"; readonly progress: ReturnsProgress | null }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly failure: PlainFailure }
  | {
      readonly kind: "read";
      readonly choices: readonly ReturnChoice[];
      /** The schedule that the files were checked against. */
      readonly schedule: PricingSchedule;
    }
  | { readonly kind: "taken"; readonly words: string };

export interface ReturnsControl {
  readonly state: ReturnsState;
  readonly read: (files: readonly File[], schedule: PricingSchedule) => Promise<void>;
  /** Reads the same files once more, against another schedule. */
  readonly readAgain: (schedule: PricingSchedule) => Promise<void>;
  readonly cancel: () => void;
  readonly choose: (index: number, change: Partial<Pick<ReturnChoice, "taken" | "bidder">>) => void;
  readonly finish: (words: string) => void;
  readonly clear: () => void;
}

/** The reading of returned files: nothing of it is written anywhere but into the page's own memory. */
export function useReturns(fitted: (bidder: string) => string): ReturnsControl {
  const [state, setState] = useState<ReturnsState>({ kind: "none" });
  const files = useRef<readonly File[]>([]);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const read = useCallback(
    async (chosen: readonly File[], schedule: PricingSchedule): Promise<void> => {
      if (chosen.length === 0 || running.current) return;
      if (chosen.length > MOST_FILES) {
        setState({ kind: "tooMany", fileCount: chosen.length });
        return;
      }
      files.current = chosen;
      const abort = new AbortController();
      running.current = abort;
      setState({ kind: "reading", progress: null });
      const onProgress = (progress: ReturnsProgress): void => setState({ kind: "reading", progress });
      const ended = await readingOf(chosen, schedule, onProgress, abort.signal, fitted);
      running.current = null;
      setState(ended);
    },
    [fitted],
  );

  return {
    state,
    read,
    readAgain: useCallback((schedule) => read(files.current, schedule), [read]),
    cancel: useCallback(() => running.current?.abort(), []),
    choose: useCallback(
      (index, change) =>
        setState((current) =>
          current.kind === "read"
            ? {
                ...current,
                choices: current.choices.map((choice, each) => (each === index ? { ...choice, ...change } : choice)),
              }
            : current,
        ),
      [],
    ),
    finish: useCallback((words) => {
      files.current = [];
      setState({ kind: "taken", words });
    }, []),
    clear: useCallback(() => {
      files.current = [];
      setState({ kind: "none" });
    }, []),
  };
}

async function readingOf(
  files: readonly File[],
  schedule: PricingSchedule,
  onProgress: (progress: ReturnsProgress) => void,
  signal: AbortSignal,
  fitted: (bidder: string) => string,
): Promise<ReturnsState> {
  const readers = await loadReaders();
  if (!readers) return { kind: "failed", failure: notLoaded("No file was read.") };
  const readings: ReturnReading[] = [];
  try {
    for await (const reading of readers.readReturns(files, schedule, { onProgress, signal })) readings.push(reading);
  } catch (error) {
    if (signal.aborted) return { kind: "cancelled" };
    return { kind: "failed", failure: stopped(error) };
  }
  return { kind: "read", schedule, choices: readings.map((reading) => firstChoice(reading, fitted)) };
}

/** The code that opens and checks files; `null` when it cannot be reached. */
async function loadReaders(): Promise<typeof import("../../returns/read-returns") | null> {
  try {
    return await import(/* webpackChunkName: "returns" */ "../../returns/read-returns");
  } catch {
    return null;
  }
}

const stopped = (error: unknown): PlainFailure => ({
  what: "The files could not be read to the end.",
  why: error instanceof Error ? error.message : String(error),
  remedy:
    "Nothing was taken, and the workbook is as it was. Try again; if it stops again, leave out the last file named.",
});
