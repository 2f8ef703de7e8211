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
          "No site, or no business case that carries a scheme",
          "Capital is not spent and the care saving does not come",
          "Each scheme is approved on a business case of its own",
        ],
        [
          "Extra care schemes",
          "Building costs rise faster than the programme allows",
          "Fewer units for the same capital, and a longer payback",
          "Prices are tested before a scheme is committed",
        ],
        [
          "Disabled facilities",
          "The grant from the Government is lower than assumed in later years",
          "Adaptations wait, and people stay in hospital or a care home for longer",
          "The grant is passed on as received; the programme follows it",
        ],
        [
          "Invest to save",
          "Flats are let late, or to people who did not live in a care home",
          "The care saving is late or smaller, while the capital is spent",
          "Tenants are named before the building is ready",
        ],
      ],
      "One row for each risk: the scheme, what could happen, what that would mean, what is done about it",
    ),
  ],
};
