/** Savings by kind and by what they were in the previous plan. */
import { SAVING_TYPES } from "../lines/line-row";

/** `count` is the number of stars, as a formula. */
export const STAR_GROUPS = [
  { id: "newSavings", label: "New savings (no star)", words: "is new (no star)", count: "0" },
  {
    id: "amendedSavings",
    label: "Savings amended since the previous MTFS (**)",
    words: "was amended (**)",
    count: "1+1",
  },
  {
    id: "unchangedSavings",
    label: "Savings unchanged from the previous MTFS (*)",
    words: "is unchanged (*)",
    count: "1",
  },
] as const;

const WORDS: Readonly<Record<(typeof SAVING_TYPES)[number], string>> = {
  Eff: "Efficiency",
  SR: "Service reduction",
  Inc: "Income",
  "Eff/SR": "Efficiency and service reduction",
  "Eff/Inc": "Efficiency and income",
};

export const KINDS = SAVING_TYPES.map((type) => ({ type, words: WORDS[type] }));
