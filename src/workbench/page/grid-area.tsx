import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { CellHints } from "./cell-hints";
import type { Opening } from "./use-session";

const ChartsLayer = lazy(() => import("./charts/charts-layer"));

interface GridAreaProps {
  readonly onContainer: (container: HTMLElement | null) => void;
  readonly opening: Opening;
}

/** Where the grid stands; until it is there, a word that it is coming. */
export function GridArea({ onContainer, opening }: GridAreaProps) {
  const session = opening.kind === "open" ? opening.session : null;
  return (
    <main className="grid-area" aria-label="Workbook" aria-busy={opening.kind === "loading"}>
      <div ref={onContainer} className="grid-container" />
      {session && (
        <>
          <Suspense fallback={null}>
            <ChartsLayer session={session} />
          </Suspense>
          <CellHints session={session} />
        </>
      )}
      {opening.kind === "loading" && (
        <div className="grid-cover">
          <Spinner label="Opening the workbook" labelPosition="below" />
        </div>
      )}
    </main>
  );
}
