import type { TemplateSheet } from "../../template";
import { BIDDER_SHEETS, PRICE_HEADERS } from "../schedule-shape";

const { prices } = BIDDER_SHEETS;

/** What both sheets for bidders say beneath their title. */
export const ISSUE_LINE = "{councilName}  ·  {scheduleReference}, {scheduleVersion}  ·  return by {returnBy}";

/** What a bidder reads before filling in prices. */
export const instructionsSheet: TemplateSheet = {
  name: BIDDER_SHEETS.instructions,
  role: "instructions",
  columns: [26, 84],
  orientation: "portrait",
  protected: true,
  blocks: [
    {
      kind: "title",
      text: "Instructions for bidders",
      description: `How to fill in the sheet “${prices}” of this file`,
      status: ISSUE_LINE,
    },
    {
      kind: "facts",
      facts: [
        { label: "Procurement", text: "{procurementTitle}" },
        { label: "Issued by", text: "{councilName}" },
        { label: "Return by", text: "{returnBy}" },
        { label: "Return to", text: "{returnTo}" },
        { label: "Questions to", text: "{questionsTo}" },
        { label: "Price base", text: "Prices of {priceBase}" },
      ],
    },
    { kind: "heading", level: 1, text: "What to do" },
    {
      kind: "bullets",
      prompt: "",
      items: [
        {
          label: "1. Your details",
          text: `On “${prices}”, give the bidder's name, the post that answers questions (not a person's name) and the date of the offer.`,
        },
        {
          label: "2. Your prices",
          text: `Type one price in pounds an hour for every line in the column “${PRICE_HEADERS.price}”: a number with no more than two decimals, such as 21.35. No text, no formula, no range.`,
        },
        {
          label: "3. Your notes",
          text: `Use “${PRICE_HEADERS.note}” for what the council should know about a price. A note does not qualify the price.`,
        },
        {
          label: "4. Completeness",
          text: `“Your offer so far” on the same sheet says what is still missing. Return the file when it says that the offer is complete.`,
        },
        {
          label: "5. Return",
          text: "Save the file as an Excel workbook (.xlsx) under your own name and return it as it is: no further sheets, no password, no macros, no links to other files.",
        },
      ],
    },
    { kind: "heading", level: 1, text: "What a price is" },
    {
      kind: "bullets",
      prompt: "",
      items: [
        {
          text: "A price is for one hour of care delivered, everything included: pay, travel, on-costs, overheads and surplus. VAT is not included.",
        },
        { text: "{wageFloorNote}", furtherCharacters: 240 },
        { text: "The hours a week are what was counted on {asAtDate}. They are not a promise of work." },
      ],
    },
    { kind: "heading", level: 1, text: "What is accepted" },
    {
      kind: "bullets",
      prompt: "",
      items: [
        {
          label: PRICE_HEADERS.ceiling,
          text: "A price above the ceiling is refused by the sheet, and not accepted in any other form.",
        },
        {
          label: PRICE_HEADERS.floor,
          text: "A price below the floor is accepted and marked. The council may ask how the work can be done for it, and will give the bidder the opportunity to explain before it decides.",
        },
        {
          label: "Everything else",
          text: "All other cells are locked. A return whose lines, hours or limits were changed is not accepted.",
        },
      ],
    },
  ],
};
