/** Performance reports as the gallery lists them, each loaded when somebody opens it. */
import type { GalleryEntry } from "../summary";
import { benchmarksSummary } from "./benchmarks/summary";
import { ragSummary } from "./rag/summary";

export const performanceEntries: readonly GalleryEntry[] = [
  {
    ...benchmarksSummary,
    load: async () =>
      (await import(/* webpackChunkName: "template-performance-benchmarks" */ "./benchmarks")).performanceBenchmarks,
  },
  {
    ...ragSummary,
    load: async () => (await import(/* webpackChunkName: "template-performance-rag" */ "./rag")).performanceRag,
  },
];
