import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { GalleryEntry } from "../templates/summary";
import { ErrorBoundary } from "./feedback/error-boundary";
import type { HostState } from "./host/office-host";
import { themes, usePaneTheme, type ThemeSource } from "./host/pane-theme";
import { InsertionProvider } from "./insertion/insertion-context";
import { Shell } from "./shell";
import { PaneProvider } from "./state/pane-context";
import type { PaneRequests } from "./state/pane-requests";
import { forgetPane } from "./state/pane-storage";
import { Unavailable } from "./unavailable";
import { WorkbookServiceProvider, type WorkbookService } from "./workbook-service";

const useStyles = makeStyles({ root: { minHeight: "100vh" } });

export interface AppProps {
  readonly host: HostState;
  readonly themeSource: ThemeSource;
  readonly templates: readonly GalleryEntry[];
  readonly service: WorkbookService;
  readonly documentKey: string;
  readonly storage: Storage;
  readonly requests: PaneRequests;
  readonly version: string;
}

/** The task pane, in Excel's theme, on one workbook. */
export function App({ host, themeSource, templates, service, documentKey, storage, requests, version }: AppProps) {
  const styles = useStyles();
  const theme = usePaneTheme(themeSource);
  return (
    <FluentProvider theme={themes[theme]} className={styles.root} data-theme={theme}>
      {host.kind === "ready" ? (
        <ErrorBoundary onLeave={() => forgetPane(storage, documentKey)} leaveLabel="Start the pane afresh">
          <WorkbookServiceProvider value={service}>
            <PaneProvider documentKey={documentKey} storage={storage} requests={requests}>
              <InsertionProvider>
                <Shell templates={templates} version={version} />
              </InsertionProvider>
            </PaneProvider>
          </WorkbookServiceProvider>
        </ErrorBoundary>
      ) : (
        <Unavailable state={host} />
      )}
    </FluentProvider>
  );
}
