import { makeStyles, tokens } from "@fluentui/react-components";
import type { GalleryEntry } from "../templates/summary";
import { ErrorBoundary } from "./feedback/error-boundary";
import { PaneNotices } from "./feedback/pane-notices";
import { FunctionsPlace } from "./function-explorer/functions-place";
import { TemplatesPlace } from "./gallery/templates-place";
import { HelpPlace } from "./guidance/help-place";
import { WorkbookPlace } from "./insertions/workbook-place";
import { PlaceTabs } from "./place-tabs";
import { usePane } from "./state/pane-context";

const useStyles = makeStyles({
  shell: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  panel: { flexGrow: 1, minHeight: 0, outlineStyle: "none" },
});

interface ShellProps {
  readonly templates: readonly GalleryEntry[];
  readonly version: string;
}

/** The four places of the pane, always the same and always in view. */
export function Shell({ templates, version }: ShellProps) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const leave = (): void => {
    dispatch({ type: "closeTemplate" });
    dispatch({ type: "go", place: state.place === "help" ? "templates" : "help" });
  };
  return (
    <div className={styles.shell}>
      <header className={styles.header}>
        <PlaceTabs place={state.place} onGo={(place) => dispatch({ type: "go", place })} />
      </header>
      <main className={styles.main}>
        <PaneNotices />
        <div
          key={state.place}
          role="tabpanel"
          id={`place-${state.place}`}
          aria-labelledby={`tab-${state.place}`}
          className={styles.panel}
        >
          <ErrorBoundary onLeave={leave} leaveLabel={state.place === "help" ? "Go to Templates" : "Go to Help"}>
            {state.place === "templates" && <TemplatesPlace templates={templates} />}
            {state.place === "workbook" && <WorkbookPlace templates={templates} />}
            {state.place === "functions" && <FunctionsPlace />}
            {state.place === "help" && <HelpPlace version={version} />}
          </ErrorBoundary>
        </div>
      </main>
    </div>
  );
}
