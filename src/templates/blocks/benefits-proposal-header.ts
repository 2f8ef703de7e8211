/** Block B1 of a benefits proposal: what the opportunity is, its value with the contingency in brackets, and how sure it is. */
import type { Block } from "../template";

/** What the headline figure is, in every proposal. */
const HEADLINE_DEFINITION =
  '="Annual level in "&{planEndYear}&", net of ongoing costs"&IF({existingMtfsTreatment}="yes"," and of the existing MTFS line","")&"; inflation contingency in brackets, not included"';

export interface ProposalHeader {
  readonly title: string;
  /** Beneath the title: what kind of document it is, and for whom. */
  readonly description: string;
  /** Formula: the range around the headline, in words. */
  readonly range: string;
  /** One line: who is helped, and to what. */
  readonly opportunity: string;
  /** Formula: the savings already in the plan for the same people. */
  readonly existingLines: string;
  /** Formula: how sure the value is. */
  readonly confidence: string;
  /** Formula: what comes after the plan, and when. */
  readonly beyondThePlan: string;
}

/**
 * Title, headline and header table of a benefits proposal.
 *
 * @param header The proposal's words; the figures are those of `proposalValues`.
 * @returns Blocks for the top of the main page; the headline has the id `headline`.
 * @example proposalHeader({ title: "Maximising independence", ... })
 */
export function proposalHeader(header: ProposalHeader): readonly Block[] {
  return [
    { kind: "title", text: header.title, description: header.description },
    {
      kind: "headline",
      id: "headline",
      label: "Financial value over the plan",
      formula: "=CARECASE.GBPM({levelPlanEnd},{contingencyPlanEnd})",
      definition: HEADLINE_DEFINITION,
      range: header.range,
    },
    {
      kind: "facts",
      facts: [
        { label: "Opportunity name", text: header.title, prompt: "Name of the opportunity" },
        {
          label: "Opportunity description",
          text: header.opportunity,
          prompt: "One line: who is helped, and to what",
        },
        {
          label: "Existing MTFS lines",
          text: header.existingLines,
          prompt: "Reference and value of savings already in the plan for these people",
        },
        {
          label: "Confidence level of value",
          text: header.confidence,
          prompt: "The share of the evidence that delivery is trusted to reach",
        },
        {
          label: "Financial value over the plan (inflation contingency)",
          text: "={headline}",
          prompt: "Follows from the assumptions",
        },
        {
          label: "Further benefit beyond the plan (inflation contingency)",
          text: header.beyondThePlan,
          prompt: "Follows from the assumptions",
        },
      ],
    },
  ];
}
