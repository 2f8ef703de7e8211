import type { LineColumn, OutputRow, TemplateSheet } from "../../template";
import { BIDDER_SHEETS, PRICE_HEADERS, PRICE_LABELS, PRICE_UNIT } from "../schedule-shape";
import { ISSUE_LINE } from "./instructions";

/** A price as pence can pay it, read back from its own two decimals. */
const inPence = (cell: string): string => `VALUE(TEXT(${cell},"0.00"))`;

/** The bidder's offer, by formulas that refer to this sheet alone and that any Excel computes. */
const offerSoFar: readonly OutputRow[] = [
  {
    id: "linesToPrice",
    label: "Lines to price",
    unit: "lines",
    format: "whole",
    formula: '=SUMPRODUCT(({offer.reference}<>"")*1)',
  },
  {
    id: "pricesGiven",
    label: "Prices given",
    unit: "lines",
    format: "whole",
    formula: '=SUMPRODUCT(({offer.reference}<>"")*ISNUMBER({offer.price}))',
  },
  {
    id: "notNumbers",
    label: "Not a number",
    unit: "prices",
    format: "whole",
    formula: "=COUNTA({offer.price})-COUNT({offer.price})",
    note: "Texts such as “from 21” or “tbc”: type the figure alone",
  },
  {
    id: "tooFine",
    label: "More than two decimals",
    unit: "prices",
    format: "whole",
    formula: `=IF({notNumbers}>0,0,SUMPRODUCT((${inPence("{offer.price}")}<>{offer.price})*1))`,
    note: "Counted once every price is a number",
  },
  {
    id: "notPositive",
    label: "Zero or below",
    unit: "prices",
    format: "whole",
    formula: '=COUNTIF({offer.price},"<=0")',
  },
  {
    id: "aboveCeiling",
    label: "Above the ceiling",
    unit: "prices",
    format: "whole",
    formula: "=SUMPRODUCT(ISNUMBER({offer.price})*ISNUMBER({offer.ceiling})*({offer.price}>{offer.ceiling}))",
    note: "Not accepted",
  },
  {
    id: "belowFloor",
    label: "Below the floor",
    unit: "prices",
    format: "whole",
    formula: "=SUMPRODUCT(ISNUMBER({offer.price})*ISNUMBER({offer.floor})*({offer.price}<{offer.floor}))",
    note: "Accepted and marked: be ready to explain these prices",
  },
  {
    id: "detailsMissing",
    label: "Details still to give",
    unit: "cells",
    format: "whole",
    formula: "=COUNTBLANK({bidderName})+COUNTBLANK({bidderContact})+COUNTBLANK({offerDate})",
  },
];

const offerValue: readonly OutputRow[] = [
  {
    id: "offerWeeks",
    label: "Weeks in the annual value",
    unit: "weeks",
    format: "two",
    formula: "={weeksPerYear}",
    role: "link",
  },
  {
    id: "annualValue",
    label: "Annual value",
    unit: "£ a year",
    format: "pounds",
    role: "output",
    formula: '=IF(ISNUMBER({offerWeeks}),SUMPRODUCT({offer.weeklyHours},{offer.price})*{offerWeeks},"")',
    note: "Hours a week times price, for the weeks above; lines without a price count as nothing",
    always: true,
  },
  {
    id: "averagePrice",
    label: "Average price",
    unit: PRICE_UNIT,
    format: "pence",
    role: "output",
    formula:
      '=IF({pricesGiven}=0,"",SUMPRODUCT({offer.weeklyHours},{offer.price})/SUMPRODUCT({offer.weeklyHours},ISNUMBER({offer.price})*1))',
    note: "Weighted with the hours of the lines that have a price",
    always: true,
  },
];

const complete: OutputRow = {
  id: "offerComplete",
  label: "Your offer is",
  unit: "",
  format: "text",
  role: "output",
  formula:
    '=IF(AND({linesToPrice}>0,{pricesGiven}={linesToPrice},{notNumbers}+{tooFine}+{notPositive}+{aboveCeiling}+{detailsMissing}=0),"complete: ready to return","not complete yet")',
  always: true,
};

const LIMIT_NOTE = "Above the ceiling is refused; below the floor is marked.";

const columns: readonly LineColumn[] = [
  { id: "reference", header: PRICE_HEADERS.reference, formula: "={line.reference}", format: "text" },
  { id: "zone", header: PRICE_HEADERS.zone, formula: "={line.zone}", format: "text" },
  { id: "band", header: PRICE_HEADERS.band, formula: "={line.band}", format: "text" },
  { id: "weeklyHours", header: PRICE_HEADERS.weeklyHours, formula: "={line.weeklyHours}", format: "whole" },
  { id: "ceiling", header: PRICE_HEADERS.ceiling, formula: "={line.ceiling}", format: "pence" },
  { id: "floor", header: PRICE_HEADERS.floor, formula: "={line.floor}", format: "pence" },
  {
    id: "price",
    header: PRICE_HEADERS.price,
    formula: "",
    format: "pence",
    open: {
      accepts: { kind: "number", minimum: 0 },
      help: `Your price in ${PRICE_UNIT}: a number with no more than two decimals. ${LIMIT_NOTE}`,
      rule: `=AND(ISNUMBER({row.price}),{row.price}>0,${inPence("{row.price}")}={row.price},OR({row.ceiling}="",{row.price}<={row.ceiling}))`,
      refusal: `A price is a number above 0 in ${PRICE_UNIT}, with no more than two decimals and not above the ceiling of its line.`,
      warning: "=AND(ISNUMBER({row.price}),ISNUMBER({row.floor}),{row.price}<{row.floor})",
    },
  },
  {
    id: "note",
    header: PRICE_HEADERS.note,
    formula: "",
    format: "text",
    open: {
      accepts: { kind: "text", maximumLength: 250 },
      help: "What the council should know about this price, in at most 250 characters. A note does not qualify the price.",
    },
  },
];

/** The sheet that bidders fill in: everything but their details, prices and notes is locked. */
export const pricesSheet: TemplateSheet = {
  name: BIDDER_SHEETS.prices,
  role: "prices",
  columns: [26, 30, 15, 14, 13, 13, 14, 52],
  orientation: "landscape",
  protected: true,
  blocks: [
    {
      kind: "title",
      text: "Prices",
      description: "Fill in the yellow cells only: your details, a price for every line, and notes where they help",
      status: ISSUE_LINE,
    },
    {
      kind: "facts",
      facts: [
        { label: PRICE_LABELS.reference, text: "{scheduleReference}" },
        { label: PRICE_LABELS.version, text: "{scheduleVersion}" },
      ],
    },
    {
      kind: "openFields",
      fields: [
        {
          id: "bidderName",
          label: PRICE_LABELS.bidder,
          format: "text",
          cell: { accepts: { kind: "text", maximumLength: 120 }, help: "The organisation that makes the offer." },
        },
        {
          id: "bidderContact",
          label: PRICE_LABELS.contact,
          format: "text",
          cell: {
            accepts: { kind: "text", maximumLength: 120 },
            help: "The post that answers questions about the offer, not a person's name.",
          },
        },
        {
          id: "offerDate",
          label: PRICE_LABELS.offerDate,
          format: "date",
          cell: { accepts: { kind: "date" }, help: "The day the offer is made, such as 17/04/2020." },
        },
      ],
    },
    { kind: "heading", level: 2, text: "Your offer so far" },
    { kind: "rows", rows: [...offerSoFar.map((row) => ({ ...row, always: true }) as const), ...offerValue] },
    { kind: "rows", rows: [complete] },
    { kind: "heading", level: 2, text: `Your prices, in ${PRICE_UNIT}` },
    { kind: "lines", id: "offer", table: "lines", columns },
  ],
};
