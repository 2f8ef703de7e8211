import { Spinner } from "@fluentui/react-components";
import type { Opening } from "./use-session";

interface GridAreaProps {
  readonly onContainer: (container: HTMLElement | null) => void;
  readonly opening: Opening;
}

/** Where the grid stands; until it is there, a word that it is coming. */
export function GridArea({ onContainer, opening }: GridAreaProps) {
  return (
    <main className="grid-area" aria-label="Workbook" aria-busy={opening.kind === "loading"}>
      <div ref={onContainer} className="grid-container" />
      {opening.kind === "loading" && (
        <div className="grid-cover">
          <Spinner label="Opening the workbook" labelPosition="below" />
        </div>
      )}
    </main>
  );
}
