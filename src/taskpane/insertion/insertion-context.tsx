import { createContext, useCallback, useContext, useMemo, useRef, useState, type ReactNode } from "react";
import type { CaseValues } from "../../templates/case";
import type { OpportunityTemplate } from "../../templates/template";
import { usePane } from "../state/pane-context";
import { useWorkbookService, type PlainFailure, type Stage } from "../workbook-service";

/** What the pane is doing about an insertion at this moment. */
export type InsertionState =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly templateId: string; readonly stage: Stage; readonly cancelling: boolean }
  | { readonly kind: "failed"; readonly templateId: string; readonly failure: PlainFailure };

interface InsertionControl {
  readonly insertion: InsertionState;
  readonly start: (template: OpportunityTemplate, values: CaseValues) => Promise<void>;
  readonly cancel: () => void;
  readonly dismissFailure: () => void;
  /** Said once when an insertion was cancelled. */
  readonly cancelled: boolean;
}

const InsertionContext = createContext<InsertionControl | null>(null);
const firstStage: Stage = { label: "Preparing the sheets", fraction: 0 };

/** Carries an insertion on while the user looks at another place of the pane. */
export function InsertionProvider({ children }: { readonly children: ReactNode }) {
  const service = useWorkbookService();
  const { dispatch } = usePane();
  const [insertion, setInsertion] = useState<InsertionState>({ kind: "idle" });
  const [cancelled, setCancelled] = useState(false);
  const controller = useRef<AbortController | null>(null);

  const start = useCallback(
    async (template: OpportunityTemplate, values: CaseValues) => {
      if (controller.current) return;
      const own = new AbortController();
      controller.current = own;
      const templateId = template.id;
      const show = (stage: Stage): void =>
        setInsertion((current) => ({
          kind: "running",
          templateId,
          stage,
          cancelling: current.kind === "running" && current.cancelling,
        }));
      setCancelled(false);
      show(firstStage);
      try {
        const made = await service.insert(template, values, { onProgress: show, signal: own.signal });
        setInsertion({ kind: "idle" });
        dispatch({ type: "inserted", insertion: made });
      } catch (error) {
        const wasCancelled = service.cancelled(error);
        setCancelled(wasCancelled);
        setInsertion(wasCancelled ? { kind: "idle" } : { kind: "failed", templateId, failure: service.explain(error) });
      } finally {
        controller.current = null;
      }
    },
    [service, dispatch],
  );

  const cancel = useCallback(() => {
    controller.current?.abort();
    setInsertion((current) => (current.kind === "running" ? { ...current, cancelling: true } : current));
  }, []);
  const dismissFailure = useCallback(() => setInsertion({ kind: "idle" }), []);

  const control = useMemo(
    () => ({ insertion, start, cancel, dismissFailure, cancelled }),
    [insertion, start, cancel, dismissFailure, cancelled],
  );
  return <InsertionContext.Provider value={control}>{children}</InsertionContext.Provider>;
}

export function useInsertion(): InsertionControl {
  const control = useContext(InsertionContext);
  if (!control) throw new Error("A part of the task pane was drawn outside the insertion's control.");
  return control;
}
