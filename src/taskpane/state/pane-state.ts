import type { CaseValues } from "../../templates/case";
import type { Insertion } from "../workbook-service";

export const places = ["templates", "workbook", "functions", "help"] as const;
export type Place = (typeof places)[number];

/** Where the figures of a form came from before the user touched them. */
export type DraftOrigin =
  | { readonly kind: "worked" }
  | { readonly kind: "blank" }
  | { readonly kind: "workbook"; readonly insertionId: string; readonly title: string };

/** One row of a table as it stands in the form; the key follows the row when others are removed. */
export interface DraftRow {
  readonly key: number;
  readonly texts: Readonly<Record<string, string>>;
}

/** A form being filled in: the texts as typed, beside the figures it started from. */
export interface Draft {
  readonly origin: DraftOrigin;
  readonly start: CaseValues;
  /** Only the fields that were edited. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Only the tables that were edited, each whole. */
  readonly tables: Readonly<Record<string, readonly DraftRow[]>>;
  /** Optional sections of the document that the user has put in or left out. */
  readonly sections: Readonly<Record<string, boolean>>;
  /** Fields that the user has left, whose problems may be shown. */
  readonly visited: readonly string[];
  /** Insert was pressed with problems: all of them are shown. */
  readonly reviewed: boolean;
  readonly openGroups: readonly string[];
}

export interface PaneState {
  readonly place: Place;
  readonly openTemplate: string | null;
  readonly templateSearch: string;
  readonly functionSearch: string;
  readonly openFunctions: readonly string[];
  readonly recentTemplates: readonly string[];
  /** Categories of the gallery that the user has opened, or closed if they start open. */
  readonly toggledCategories: readonly string[];
  readonly drafts: Readonly<Record<string, Draft>>;
  /** The ribbon asked for a check that the Workbook place has not begun yet. */
  readonly checkAsked: boolean;
  /** The last insertion made, until the user moves on from its result. */
  readonly result: Insertion | null;
}

export const initialPaneState: PaneState = {
  place: "templates",
  openTemplate: null,
  templateSearch: "",
  functionSearch: "",
  openFunctions: [],
  recentTemplates: [],
  toggledCategories: [],
  drafts: {},
  checkAsked: false,
  result: null,
};

export type PaneAction =
  | { readonly type: "go"; readonly place: Place }
  | { readonly type: "openTemplate"; readonly templateId: string; readonly draft?: Draft }
  | { readonly type: "beginDraft"; readonly templateId: string; readonly draft: Draft }
  | { readonly type: "closeTemplate" }
  | { readonly type: "changeDraft"; readonly templateId: string; readonly change: (draft: Draft) => Draft }
  | { readonly type: "searchTemplates"; readonly text: string }
  | { readonly type: "searchFunctions"; readonly text: string }
  | { readonly type: "toggleFunctions"; readonly open: readonly string[] }
  | { readonly type: "toggleCategory"; readonly category: string }
  | { readonly type: "askCheck" }
  | { readonly type: "checkBegun" }
  | { readonly type: "inserted"; readonly insertion: Insertion }
  | { readonly type: "closeResult" };

const recentLimit = 3;

/** The pane's state after an action. Opening a template goes on with the draft it has, unless another is given. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case "go":
      return { ...state, place: action.place };
    case "openTemplate":
      return {
        ...state,
        place: "templates",
        openTemplate: action.templateId,
        result: null,
        drafts: action.draft ? { ...state.drafts, [action.templateId]: action.draft } : state.drafts,
      };
    case "beginDraft":
      return { ...state, drafts: { [action.templateId]: action.draft, ...state.drafts } };
    case "closeTemplate":
      return { ...state, openTemplate: null, result: null };
    case "changeDraft": {
      const draft = state.drafts[action.templateId];
      if (!draft) return state;
      return { ...state, drafts: { ...state.drafts, [action.templateId]: action.change(draft) } };
    }
    case "searchTemplates":
      return { ...state, templateSearch: action.text };
    case "searchFunctions":
      return { ...state, functionSearch: action.text };
    case "toggleFunctions":
      return { ...state, openFunctions: action.open };
    case "toggleCategory": {
      const others = state.toggledCategories.filter((category) => category !== action.category);
      const wasToggled = others.length < state.toggledCategories.length;
      return { ...state, toggledCategories: wasToggled ? others : [...others, action.category] };
    }
    case "askCheck":
      return { ...state, place: "workbook", checkAsked: true };
    case "checkBegun":
      return { ...state, checkAsked: false };
    case "inserted": {
      const { templateId } = action.insertion;
      const others = state.recentTemplates.filter((id) => id !== templateId);
      return {
        ...state,
        result: action.insertion,
        recentTemplates: [templateId, ...others].slice(0, recentLimit),
      };
    }
    case "closeResult":
      return { ...state, result: null };
  }
}
