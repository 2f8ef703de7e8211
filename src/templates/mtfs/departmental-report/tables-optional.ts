import type { InputTable } from "../../template";
import type { Edition } from "./edition";

/** Opportunities of an operating model, where the report lists them. */
export function programmeTable({ inPaper, programme }: Edition): readonly InputTable[] {
  if (programme === undefined) return [];
  return [
    {
      id: "programme",
      title: "Opportunities of the operating model",
      help: "Target financial opportunities by workstream, £m a year.",
      columns: [
        { id: "workstream", header: "Workstream", format: "text", accepts: { kind: "text", maximumLength: 160 } },
        { id: "amount", header: "Opportunity", unit: "£m", format: "one", accepts: { kind: "number" } },
        { id: "programme", header: "Programme", format: "text", accepts: { kind: "text", maximumLength: 60 } },
      ],
      worked: programme.map(([group, workstream, amount]) => ({ workstream, programme: group, amount })),
      blankRows: 6,
      source: inPaper("MTFS report, paragraph 40"),
      optional: true,
    },
  ];
}
