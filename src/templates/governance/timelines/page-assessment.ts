import type { Block } from "../../template";

const when = (id: string, formula = `{${id}}`): string => `=IF(COUNT({${id}})=0,"",${formula})`;
const verdict = (flag: string): string => `=IF(COUNT({${flag}})=0,"",IF({${flag}}=1,"kept","not kept"))`;

/** The roadmap of an assessment: six stages, each with the window its rule gives and what happened. */
export const assessmentPage: readonly Block[] = [
  { kind: "heading", level: 1, text: "CQC assessment roadmap" },
  {
    kind: "grid",
    id: "roadmap",
    headers: ["Stage", "What happens", "Window from", "Window to", "Happened on", "Rule"],
    rows: [
      [
        "1. Notification",
        "The regulator announces the assessment and asks for documents and contacts",
        when("notifiedOn"),
        when("notifiedOn"),
        when("notifiedOn"),
        "",
      ],
      [
        "2. Information return",
        "Organisation and interview contacts and the information return are compiled and submitted",
        when("notifiedOn"),
        when("notifiedOn", "{notifiedOn}+{returnWeeks}*7"),
        when("returnedOn"),
        verdict("returnKept"),
      ],
      [
        "3. Preparation and feedback",
        "Support and events for staff; the regulator hears voluntary groups, advocates, carers and providers",
        when("notifiedOn", "EDATE({notifiedOn},{visitMonthsLow})"),
        when("notifiedOn", "EDATE({notifiedOn},{visitMonthsHigh})"),
        when("visitFrom"),
        verdict("visitKept"),
      ],
      [
        "4. Confirmation of the visit",
        "Notice of the visit; case list and case summaries; meeting with senior leaders",
        when("notifiedOn"),
        when("visitFrom", "{visitFrom}-{noticeWeeksRule}*7"),
        when("confirmedOn"),
        verdict("noticeKept"),
      ],
      [
        "5. Site visit",
        '="Interviews, group meetings, drop-in sessions and visits to offices, "&{visitDaysLow}&" to "&{visitDaysHigh}&" days"',
        when("visitFrom"),
        when("visitFrom", "{visitFrom}+{visitDaysHigh}-1"),
        when("visitFrom"),
        "",
      ],
      [
        "6. Report and publication",
        "The evidence is reviewed, the report drafted, checked for facts and published with the rating",
        when("visitFrom", "{visitFrom}+{visitDaysHigh}"),
        "",
        "",
        "",
      ],
    ],
    formats: ["text", "text", "date", "date", "date", "text"],
    parts: { stage: { row: 1, column: 0, rows: 6, columns: 1 } },
  },
  {
    kind: "text",
    style: "note",
    text: "Windows follow from the dates and rules on the Assumptions sheet. The visit's window counts calendar months from the notification; nothing is promised for publication.",
  },
];
