/** Integration with health, other influences and funding, the capital programme, and the report's last sections. */
import type { Block, TemplateSheet } from "../../template";
import type { Edition } from "./edition";
import { SECTION } from "./sections";

const thousandsInMillions = (thousands: string): string => `"£"&TEXT((${thousands})/1000,"#,##0.0")&"m"`;

function integration({ words }: Edition): readonly Block[] {
  const plan = SECTION.longTermPlan;
  return [
    { kind: "heading", level: 1, text: "Health and social care integration" },
    ...(words.longTermPlan === undefined
      ? []
      : ([{ kind: "heading", level: 2, text: "National policy: the NHS Long Term Plan", section: plan }] as const)),
    {
      kind: "text",
      text: words.integration,
      prompt: "Why does integration matter here, and what are the conditions of the fund?",
    },
    ...(words.longTermPlan === undefined
      ? []
      : ([
          {
            kind: "text",
            section: plan,
            text: words.longTermPlan,
            prompt: "How do national plans and local health systems change, and what is the council's part?",
          },
        ] as const)),
    { kind: "heading", level: 2, text: "Better Care Fund" },
    {
      kind: "lines",
      id: "careFundLines",
      table: "careFund",
      columns: [
        { id: "source", header: '="Better Care Fund "&{careFundYear}', formula: "={line.source}", format: "text" },
        { id: "amount", header: "£m", formula: "={line.amount}", format: "one", total: "sum" },
        { id: "purpose", header: "What it is for", formula: "={line.purpose}", format: "text" },
      ],
      total: "Total BCF plan",
    },
    {
      kind: "text",
      text: '=IF(COUNT({sustainCare},{furtherCare})<1+1,"How the NHS minimum is used is not given.","Of the NHS minimum of £"&TEXT({careFundMinimum},"0.0")&"m, £"&TEXT({sustainCare},"0.0")&"m sustains adult social care and a further £"&TEXT({furtherCare},"0.0")&"m pays for social care services; the balance of £"&TEXT({careFundBalance},"0.0")&"m is for services that the NHS commissions outside hospital.")',
    },
    { kind: "text", text: words.careFund, prompt: "What would a reduction of the fund mean for the department?" },
    ...(words.careFundNext === undefined
      ? []
      : ([
          { kind: "heading", level: 2, text: "Plans for the fund next year and beyond", section: plan },
          {
            kind: "text",
            section: plan,
            text: words.careFundNext,
            prompt: "What has been announced for the coming years, and what is still open?",
          },
        ] as const)),
  ];
}

function funding({ words }: Edition): readonly Block[] {
  return [
    { kind: "heading", level: 1, text: "Other external influences" },
    {
      kind: "bullets",
      prompt: "What else could keep the strategy from being achieved?",
      items: words.influences.map((text) => ({ text })),
    },
    { kind: "heading", level: 1, text: "Other funding sources" },
    {
      kind: "lines",
      id: "fundingLines",
      table: "funding",
      columns: [
        { id: "source", header: '="Expected for "&{yearOne}', formula: "={line.source}", format: "text" },
        { id: "amount", header: "£", formula: "={line.amount}", format: "pounds", total: "sum" },
      ],
      total: "Other funding together",
    },
  ];
}

function capital({ words }: Edition): readonly Block[] {
  return [
    { kind: "heading", level: 1, text: "Capital programme", pageBreak: true },
    {
      kind: "text",
      text: `="The proposed capital programme totals "&${thousandsInMillions("{capitalTotal}")}&" (Appendix D): "&${thousandsInMillions("{externalCapital}")}&" is paid from outside, "&${thousandsInMillions("{capitalTotal}-{externalCapital}")}&" is discretionary."`,
    },
    { kind: "text", text: words.capital, prompt: "What is the council's own part of the programme for?" },
    {
      kind: "lines",
      id: "capitalLines",
      table: "capital",
      columns: [
        { id: "scheme", header: "Scheme", formula: "={line.scheme}", format: "text" },
        {
          id: "programme",
          header: "In the programme, £000",
          formula: "={line.programme}",
          format: "whole",
          total: "sum",
        },
        { id: "external", header: "Paid from outside", formula: "={line.external}", format: "text" },
        { id: "whole", header: "Whole project, £000", formula: "={line.whole}", format: "whole" },
      ],
      total: "Total",
    },
    { kind: "heading", level: 2, text: "Future developments" },
    {
      kind: "bullets",
      prompt: "Bids that are expected, without figures until their business cases are approved.",
      items: words.futureSchemes,
    },
  ];
}

function closing({ words }: Edition): readonly Block[] {
  const list = (text: string, prompt: string, items: readonly string[]): readonly Block[] => [
    { kind: "heading", level: 1, text },
    { kind: "bullets", prompt, items: items.map((item) => ({ text: item })) },
  ];
  return [
    ...list("Background papers", "Earlier reports and plans that this one rests on.", words.backgroundPapers),
    ...list("Circulation under the local issues alert procedure", "Whom the report is sent to, or none.", ["None"]),
    ...list(
      "Equality implications",
      "Whom the proposals may affect, and when their impact is assessed.",
      words.equality,
    ),
    { kind: "heading", level: 1, text: "Human rights implications" },
    { kind: "text", text: words.humanRights, prompt: "Which rights may be affected, and who looks at them?" },
    { kind: "heading", level: 1, text: "Appendices" },
    {
      kind: "facts",
      facts: [
        { label: "Appendix A", text: '="Revenue budget "&{yearOne}&" (its own template)"' },
        { label: "Appendix B", text: "Growth" },
        { label: "Appendix C", text: "Savings" },
        { label: "Appendix D", text: '="Capital programme "&{yearOne}&" to "&{yearFour}&" (its own template)"' },
      ],
    },
    ...list("Officers to contact", "Posts, not persons.", words.contacts),
  ];
}

export function fundingPage(edition: Edition): TemplateSheet {
  return {
    name: "Funding",
    role: "proposal",
    columns: [64, 18, 62, 20],
    orientation: "landscape",
    blocks: [
      {
        kind: "title",
        text: "Integration, funding and capital",
        description:
          "What the NHS, the government and the capital programme contribute, and what follows from the report",
      },
      ...integration(edition),
      ...funding(edition),
      ...capital(edition),
      ...closing(edition),
    ],
  };
}
