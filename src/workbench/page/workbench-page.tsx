import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { PaneVisibility } from "../host/contract";
import { GridArea } from "./grid-area";
import type { PageState } from "./host-window";
import { Watched } from "./watched";
import { PaneArea } from "./pane-area";
import { fluentThemes, hostThemes, initialTheme, keepTheme, type ThemeName } from "./theme";
import { TopBar } from "./top-bar";
import { useSession } from "./use-session";
import { PageNotices } from "./page-notices";

/** The embedded workbook's page: a slim bar, the grid, and the task pane beside it. */
export function WorkbenchPage() {
  const [theme, setTheme] = useState<ThemeName>(initialTheme);
  const [paneShown, setPaneShown] = useState(true);
  const [pageState] = useState<PageState>(() => ({
    theme: new Watched(hostThemes[theme]),
    visibility: new Watched<PaneVisibility>("Taskpane"),
  }));
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const opening = useSession(container, pageState);
  const session = opening.kind === "open" ? opening.session : null;

  useEffect(() => {
    keepTheme(theme);
    pageState.theme.set(hostThemes[theme]);
    session?.setDark(theme !== "light");
    document.documentElement.dataset["theme"] = theme;
  }, [theme, pageState, session]);

  useEffect(() => pageState.visibility.on((visibility) => setPaneShown(visibility === "Taskpane")), [pageState]);

  const actions = useMemo(
    () => ({ setPaneShown: (shown: boolean) => pageState.visibility.set(shown ? "Taskpane" : "Hidden") }),
    [pageState],
  );

  return (
    <FluentProvider theme={fluentThemes[theme]} style={{ height: "100%" }}>
      <div className="workbench">
        <TopBar
          session={session}
          theme={theme}
          onTheme={setTheme}
          paneShown={paneShown}
          onPaneShown={actions.setPaneShown}
        />
        <PageNotices opening={opening} />
        <div className="workbench-body">
          <GridArea onContainer={setContainer} opening={opening} />
          <PaneArea ready={session !== null} shown={paneShown} />
        </div>
      </div>
    </FluentProvider>
  );
}
