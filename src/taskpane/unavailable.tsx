import { makeStyles, tokens } from "@fluentui/react-components";
import { PlugDisconnectedRegular } from "@fluentui/react-icons/svg/plug-disconnected";
import { FullPageState } from "./feedback/full-page-state";
import type { HostState } from "./host/office-host";

const useStyles = makeStyles({ page: { minHeight: "100vh", backgroundColor: tokens.colorNeutralBackground1 } });

/** What stands in the pane where CareCase cannot work, and what would make it work. */
export function Unavailable({ state }: { readonly state: Exclude<HostState, { kind: "ready" }> }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <FullPageState level={1} icon={<PlugDisconnectedRegular />} title={titleOf(state)}>
        {state.kind === "notOffice" && (
          <>
            <p>This page is the task pane of an Excel add-in, and found no Excel around it.</p>
            <p>
              Open a workbook in Excel and choose CareCase on the Home tab. If this is Excel, Microsoft’s Office.js
              could not be loaded: check the connection and reload the pane.
            </p>
          </>
        )}
        {state.kind === "notExcel" && (
          <p>CareCase makes sheets and computes in cells. Open it from Excel instead of {state.host}.</p>
        )}
        {state.kind === "oldExcel" && (
          <>
            <p>This Excel does not have what CareCase needs: {state.missing.join("; ")}.</p>
            <p>
              Excel for Microsoft 365 (Windows, Mac or the web) has it. Ask your IT service for an update, or use Excel
              on the web.
            </p>
          </>
        )}
      </FullPageState>
    </main>
  );
}

function titleOf(state: Exclude<HostState, { kind: "ready" }>): string {
  switch (state.kind) {
    case "notOffice":
      return "CareCase works inside Excel";
    case "notExcel":
      return "CareCase works in Excel only";
    case "oldExcel":
      return "This Excel is too old for CareCase";
  }
}
