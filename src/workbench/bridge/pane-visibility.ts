/** Office.addin: showing and hiding the task pane. */
import type { CareCaseHost, PaneVisibility } from "../host/contract";

export interface AddinPane {
  showAsTaskpane(): Promise<void>;
  hide(): Promise<void>;
  getStartupBehavior(): Promise<string>;
  setStartupBehavior(behaviour: string): Promise<void>;
  onVisibilityModeChanged(
    listener: (message: { readonly visibilityMode: PaneVisibility }) => void,
  ): Promise<() => Promise<void>>;
}

/** The setting under which the workbook remembers what Office would: whether the add-in starts with it. */
const STARTUP_SETTING = "Office.StartupBehavior";

export function addinPane(host: CareCaseHost): AddinPane {
  return {
    showAsTaskpane: () => {
      host.setVisibility("Taskpane");
      return Promise.resolve();
    },
    hide: () => {
      host.setVisibility("Hidden");
      return Promise.resolve();
    },
    getStartupBehavior: () => {
      const kept = host.settings.all()[STARTUP_SETTING];
      return Promise.resolve(typeof kept === "string" ? kept : "None");
    },
    setStartupBehavior: (behaviour) => {
      host.settings.save({ ...host.settings.all(), [STARTUP_SETTING]: behaviour });
      return Promise.resolve();
    },
    onVisibilityModeChanged: (listener) => {
      const stop = host.onVisibility((visibilityMode) => listener({ visibilityMode }));
      return Promise.resolve(() => {
        stop();
        return Promise.resolve();
      });
    },
  };
}
