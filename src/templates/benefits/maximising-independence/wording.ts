/** Words that more than one sheet uses. */
export const TITLE = "Maximising independence for working age adults";

/** The three levers of the paper, in the order in which they take effect. */
export const LEVERS = [
  { id: "reviews", name: "Progression-focused reviews" },
  { id: "reablement", name: "Targeted reablement and enablement" },
  { id: "accommodation", name: "Accommodation strategy" },
] as const;

/** The four pillars of operational change, as risks, solutions and investment name them. */
export const PILLARS = {
  quality: "Quality of assessments and reviews",
  frequency: "Frequency of reviews",
  adherence: "Adherence to a new process",
  enablement: "Enablement of change",
} as const;
