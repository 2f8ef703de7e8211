import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useSyncExternalStore } from "react";
import { usePane } from "../state/pane-context";

const useStyles = makeStyles({ bars: { flexShrink: 0 } });

const listenToConnection = (listener: () => void): (() => void) => {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
};

/** What concerns the whole pane: no connection, or a form that cannot be remembered. */
export function PaneNotices() {
  const styles = useStyles();
  const { notice, dismissNotice } = usePane();
  const online = useSyncExternalStore(listenToConnection, () => navigator.onLine);
  if (online && notice === null) return null;
  return (
    <div className={styles.bars}>
      {!online && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>
            You are offline. CareCase goes on working: it calculates in this workbook and sends nothing anywhere. Do not
            reload the pane until you are back online.
          </MessageBarBody>
        </MessageBar>
      )}
      {notice !== null && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{notice}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label="Close this notice"
                onClick={dismissNotice}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
