import {
  createContext,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useState,
  type Dispatch,
  type ReactNode,
} from "react";
import { paneReducer, type PaneAction, type PaneState } from "./pane-state";
import type { PaneRequests } from "./pane-requests";
import { loadPane, savePane } from "./pane-storage";

interface Pane {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  /** Something about remembering the pane that the user should know. */
  readonly notice: string | null;
  readonly dismissNotice: () => void;
}

const PaneContext = createContext<Pane | null>(null);

interface PaneProviderProps {
  readonly documentKey: string;
  readonly storage: Storage;
  readonly requests: PaneRequests;
  readonly children: ReactNode;
}

/** Keeps the pane's state through closing, reopening and reloading the pane. */
export function PaneProvider({ documentKey, storage, requests, children }: PaneProviderProps) {
  const [loaded] = useState(() => loadPane(storage, documentKey));
  const [state, dispatch] = useReducer(paneReducer, loaded.state);
  const [notice, setNotice] = useState(loaded.notice);

  useEffect(() => {
    const saveNow = (): void => {
      const refused = savePane(storage, documentKey, state);
      if (refused) setNotice(refused);
    };
    const timer = setTimeout(saveNow, 150);
    window.addEventListener("pagehide", saveNow);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pagehide", saveNow);
    };
  }, [state, storage, documentKey]);

  useEffect(() => requests.listen(() => dispatch({ type: "askCheck" })), [requests]);

  const pane = useMemo(() => ({ state, dispatch, notice, dismissNotice: () => setNotice(null) }), [state, notice]);
  return <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>;
}

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A part of the task pane was drawn outside the pane's state.");
  return pane;
}
