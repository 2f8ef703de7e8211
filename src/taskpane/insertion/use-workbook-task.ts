import { useCallback, useState } from "react";
import { useWorkbookService, type PlainFailure } from "../workbook-service";

interface WorkbookTask {
  readonly busy: boolean;
  readonly failure: PlainFailure | null;
  readonly dismiss: () => void;
  /** Runs one request to the workbook; a failure is kept to be shown, never thrown away. Answers whether it succeeded. */
  readonly run: (request: () => Promise<void>) => Promise<boolean>;
}

/** One request to the workbook at a time, with its failure in plain words. */
export function useWorkbookTask(): WorkbookTask {
  const service = useWorkbookService();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<PlainFailure | null>(null);
  const run = useCallback(
    async (request: () => Promise<void>) => {
      setBusy(true);
      setFailure(null);
      try {
        await request();
        return true;
      } catch (error) {
        setFailure(service.explain(error));
        return false;
      } finally {
        setBusy(false);
      }
    },
    [service],
  );
  const dismiss = useCallback(() => setFailure(null), []);
  return { busy, failure, dismiss, run };
}
