import { useEffect, useMemo, useState } from "react";
import type { CasePreview, CaseProblem, CaseValues } from "../../templates/case";
import type { OpportunityTemplate } from "../../templates/template";

export interface CaseReading {
  readonly values: CaseValues;
  readonly problems: readonly CaseProblem[];
}

/** Long enough for the next key of a figure to arrive, short enough to look immediate. */
const settleMilliseconds = 120;

/** The result of these assumptions; when the model itself refuses them, its words are the problem shown. */
export function previewOf(template: OpportunityTemplate, reading: CaseReading): CasePreview {
  if (reading.problems.length > 0) return { ready: false, problems: reading.problems };
  try {
    return template.preview(reading.values);
  } catch (error) {
    return { ready: false, problems: [{ field: "", message: error instanceof Error ? error.message : String(error) }] };
  }
}

/** The live result of the form, a moment after the last key. */
export function usePreview(template: OpportunityTemplate, reading: CaseReading): CasePreview {
  const [settled, setSettled] = useState(reading);
  useEffect(() => {
    if (settled === reading) return undefined;
    const timer = setTimeout(() => setSettled(reading), settleMilliseconds);
    return () => clearTimeout(timer);
  }, [reading, settled]);
  return useMemo(() => previewOf(template, settled), [template, settled]);
}
