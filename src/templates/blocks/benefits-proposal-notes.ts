/** The closing words of a benefits proposal: what the weak assumptions do, and what the change means for whom. */
import type { Block } from "../template";
import { columnOf } from "./table-parts";

/**
 * One assumption at another value in each row, all others as they are.
 *
 * @param rows Assumption, its value in this case, the value taken, the level in the plan's last year and the run rate; formulas.
 * @param note What stays as it is.
 * @returns A table with the id `whatIf` and the parts `levels` and `runRates`.
 */
export function weakAssumptions(rows: readonly (readonly string[])[], note: string): readonly Block[] {
  return [
    {
      kind: "grid",
      id: "whatIf",
      headers: ["Assumption", "In this case", "Taken as", "Annual level in the plan's last year", "Run rate"],
      rows,
      formats: ["text", "text", "text", "millions", "millions"],
      figuresAsText: [1, 2],
      parts: { levels: columnOf(3, rows.length), runRates: columnOf(4, rows.length) },
    },
    { kind: "text", style: "note", text: note },
  ];
}

export interface ExpectedImpact {
  /** What the people are called in the first label: "older adults", "residents". */
  readonly people: string;
  readonly onPeople: string;
  readonly onStaff: string;
  readonly onServices: string;
  readonly officers: string;
  readonly consultant: string;
}

/** Impact on people, staff and services, and the two recommendations. */
export function expectedImpact(impact: ExpectedImpact): readonly Block[] {
  return [
    { kind: "heading", level: 1, text: "Expected impact" },
    {
      kind: "facts",
      facts: [
        { label: `Impact on ${impact.people}`, text: impact.onPeople, prompt: "What changes for residents." },
        { label: "Impact on staff", text: impact.onStaff, prompt: "What changes for staff." },
        { label: "Impact on service levels", text: impact.onServices, prompt: "What changes for other services." },
        {
          label: "Officers' recommendation",
          text: impact.officers,
          prompt: "What officers recommend as next steps.",
        },
        {
          label: "Consultant's recommendation",
          text: impact.consultant,
          prompt: "What an adviser recommends as next steps, if there is one.",
        },
      ],
    },
  ];
}
