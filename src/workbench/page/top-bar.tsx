import {
  Button,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToggleButton,
  Tooltip,
} from "@fluentui/react-components";
import {
  ArrowRedoRegular,
  ArrowUndoRegular,
  DarkThemeRegular,
  DocumentAddRegular,
  PanelRightRegular,
} from "@fluentui/react-icons";
import { useState } from "react";
import { FileName } from "./file-name";
import { NewWorkbookDialog } from "./new-workbook-dialog";
import { themeLabels, type ThemeName } from "./theme";
import type { WorkbookSession } from "./workbook-session";

interface TopBarProps {
  readonly session: WorkbookSession | null;
  readonly theme: ThemeName;
  readonly onTheme: (theme: ThemeName) => void;
  readonly paneShown: boolean;
  readonly onPaneShown: (shown: boolean) => void;
}

/** The slim bar above the grid: whose page this is, the workbook's name, a new one, the theme, the pane. */
export function TopBar({ session, theme, onTheme, paneShown, onPaneShown }: TopBarProps) {
  const [asking, setAsking] = useState(false);
  return (
    <header className="top-bar" aria-label="CareCase workbook">
      <div className="brand">
        <img src="assets/icons/carecase-32.png" alt="" width={20} height={20} />
        <h1>CareCase</h1>
      </div>
      <FileName session={session} />
      <div className="top-bar-actions">
        <Tooltip content="Undo (Ctrl+Z)" relationship="label">
          <Button
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            disabled={session === null}
            onClick={() => session?.undo()}
          />
        </Tooltip>
        <Tooltip content="Redo (Ctrl+Y)" relationship="label">
          <Button
            appearance="subtle"
            icon={<ArrowRedoRegular />}
            disabled={session === null}
            onClick={() => session?.redo()}
          />
        </Tooltip>
        <Button
          appearance="subtle"
          icon={<DocumentAddRegular />}
          disabled={session === null}
          onClick={() => setAsking(true)}
        >
          New
        </Button>
        <Menu
          checkedValues={{ theme: [theme] }}
          onCheckedValueChange={(_, { checkedItems }) => onTheme((checkedItems[0] ?? theme) as ThemeName)}
        >
          <MenuTrigger disableButtonEnhancement>
            <Button appearance="subtle" icon={<DarkThemeRegular />}>
              Theme
            </Button>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {Object.entries(themeLabels).map(([name, label]) => (
                <MenuItemRadio key={name} name="theme" value={name}>
                  {label}
                </MenuItemRadio>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <Tooltip content={paneShown ? "Hide the task pane" : "Show the task pane"} relationship="description">
          <ToggleButton
            appearance="subtle"
            icon={<PanelRightRegular />}
            checked={paneShown}
            onClick={() => onPaneShown(!paneShown)}
          >
            Pane
          </ToggleButton>
        </Tooltip>
      </div>
      {session && <NewWorkbookDialog session={session} open={asking} onOpen={setAsking} />}
    </header>
  );
}
