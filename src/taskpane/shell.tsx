import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import type { OpportunityTemplate } from "../templates/template";
import { ErrorBoundary } from "./feedback/error-boundary";
import { PaneNotices } from "./feedback/pane-notices";
import { FunctionsPlace } from "./function-explorer/functions-place";
import { TemplatesPlace } from "./gallery/templates-place";
import { HelpPlace } from "./guidance/help-place";
import { WorkbookPlace } from "./insertions/workbook-place";
import { usePane } from "./state/pane-context";
import { places, type Place } from "./state/pane-state";

const useStyles = makeStyles({
  shell: { display: "flex", flexDirection: "column", height: "100vh", minHeight: 0, backgroundColor: tokens.colorNeutralBackground1 },
  header: { flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingInline: "4px" },
  tabs: { width: "100%" },
  tab: { flexGrow: 1, minHeight: "40px", paddingInline: "4px", minWidth: 0 },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  panel: { flexGrow: 1, minHeight: 0, outlineStyle: "none" },
});

const names: Readonly<Record<Place, string>> = {
  templates: "Templates",
  workbook: "Workbook",
  functions: "Functions",
  help: "Help",
};

interface ShellProps {
  readonly templates: readonly OpportunityTemplate[];
}

/** The four places of the pane, always the same and always in view. */
export function Shell({ templates }: ShellProps) {
  const styles = useStyles();
  const { state, dispatch } = usePane();
  const leave = (): void => {
    dispatch({ type: "closeTemplate" });
    dispatch({ type: "go", place: state.place === "help" ? "templates" : "help" });
  };
  return (
    <div className={styles.shell}>
      <header className={styles.header}>
        <TabList
          aria-label="CareCase"
          className={styles.tabs}
          selectedValue={state.place}
          selectTabOnFocus
          onTabSelect={(_event, data) => {
            const place = places.find((candidate) => candidate === data.value);
            if (place) dispatch({ type: "go", place });
          }}
        >
          {places.map((place) => (
            <Tab key={place} id={`tab-${place}`} value={place} className={styles.tab} aria-controls={`place-${place}`}>
              {names[place]}
            </Tab>
          ))}
        </TabList>
      </header>
      <main className={styles.main}>
        <PaneNotices />
        <div key={state.place} role="tabpanel" id={`place-${state.place}`} aria-labelledby={`tab-${state.place}`} className={styles.panel}>
          <ErrorBoundary onLeave={leave} leaveLabel={state.place === "help" ? "Go to Templates" : "Go to Help"}>
            {state.place === "templates" && <TemplatesPlace templates={templates} />}
            {state.place === "workbook" && <WorkbookPlace templates={templates} />}
            {state.place === "functions" && <FunctionsPlace />}
            {state.place === "help" && <HelpPlace />}
          </ErrorBoundary>
        </div>
      </main>
    </div>
  );
}
