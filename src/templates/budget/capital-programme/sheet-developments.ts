import { riskRegister } from "../../blocks/risk-register";
import type { TemplateSheet } from "../../template";

/** What is not in the programme yet, and what could upset what is. */
export const developmentsSheet: TemplateSheet = {
  name: "Developments",
  role: "proposal",
  columns: [36, 52, 44, 44],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Future developments and risks",
      description:
        "Bids that have no approval and no value in the programme yet, and what could keep schemes from being delivered",
    },
    { kind: "heading", level: 1, text: "Future developments" },
    {
      kind: "grid",
      id: "developments",
      headers: ["Development", "What it is for", "What it depends on", "State"],
      rows: [
        [
          "Archives, collections and learning hub",
          "One building for archives, museum collections and learning, with a search room open to the public; storage that meets the standard, and fewer places to keep up",
          "What the partners in the present record office put in, in capital and each year; without agreement the partnership itself is in question",
          "Provisional bid, subject to a business case",
        ],
      ],
      formats: ["text", "text", "text", "text"],
      editable: true,
      prompt: "One row for each bid: its name, what it is for, what it depends on, how far it has come",
      blankRows: 4,
    },
    { kind: "heading", level: 1, text: "Risks" },
    riskRegister(
      ["Scheme", "Risk", "Impact", "Current mitigation"],
      [
        [
          "Extra care schemes",
          "No business case carries a scheme",
          "The capital is not spent, and the care saving does not come",
          "Each scheme is approved on a business case of its own, and an evaluation asks for a minimum return",
        ],
        [
          "Invest to save",
          "The building is ready late, or tenants move in late",
          "The care saving comes later than the capital",
          "Flats are allocated while the building work goes on; other accommodation reviews can bring the saving",
        ],
        [
          "Archives, collections and learning hub",
          "Partners do not agree on what they put in",
          "The council would invest more, or reconsider the partnership",
          "Talks with both partners about capital and yearly cost",
        ],
      ],
      "One row for each risk: the scheme, what could happen, what that would mean, what is done about it",
    ),
  ],
};
