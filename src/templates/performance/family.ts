/** Performance reports, in the order of the gallery. */
import type { OpportunityTemplate } from "../template";
import { performanceBenchmarks } from "./benchmarks";
import { performanceRag } from "./rag";

export const performanceTemplates: readonly OpportunityTemplate[] = [performanceBenchmarks, performanceRag];
