import { useEffect, useState } from "react";
import type { PageState } from "./host-window";
import type { WorkbookSession } from "./workbook-session";

/** How far the opening of the workbook has come. */
export type Opening =
  | { readonly kind: "loading" }
  | { readonly kind: "open"; readonly session: WorkbookSession }
  | { readonly kind: "failed"; readonly reason: string };

/**
 * Opens the workbook once its place in the page is there. The grid is a large download of its own; the page stands before it.
 *
 * @param container Where the grid is shown; null until it is there.
 * @param page The page's own state.
 */
export function useSession(container: HTMLElement | null, page: PageState): Opening {
  const [opening, setOpening] = useState<Opening>({ kind: "loading" });
  useEffect(() => {
    if (!container) return undefined;
    let wanted = true;
    import("./workbook-session")
      .then(({ openSession }) => openSession(container, page))
      .then((session) => {
        if (wanted) setOpening({ kind: "open", session });
      })
      .catch((error: unknown) => {
        if (wanted) setOpening({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
      });
    return () => {
      wanted = false;
    };
  }, [container, page]);
  return opening;
}
