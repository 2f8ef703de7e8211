/** Bidders' prices in a form: who has some there, and those of returned files put in their place. */
import type { BidRow } from "../../returns/bid-rows";
import type { InputTable, OpportunityTemplate, TableRow } from "../../templates/template";
import { draftRows, withRows } from "../case-form/draft";
import type { Draft, DraftRow } from "../state/pane-state";
import { appendRows, isBlankRow, tableOf } from "./form-rows";

export interface BidderInForm {
  readonly bidder: string;
  readonly rowCount: number;
}

/** Two names of one bidder, whatever their capitals; an apostrophe before a text is only how a cell keeps it a text. */
export const bidderKey = (bidder: string): string => bidder.trim().replace(/^'/, "").toLowerCase();

const bidderOf = (row: DraftRow): string => row.texts["bidder"] ?? "";

/** The bidders that have prices in the form, in the order of their first one. */
export function biddersInForm(draft: Draft, bids: InputTable): readonly BidderInForm[] {
  const found = new Map<string, BidderInForm>();
  for (const row of draftRows(draft, bids)) {
    if (isBlankRow(row)) continue;
    const key = bidderKey(bidderOf(row));
    const { bidder, rowCount } = found.get(key) ?? { bidder: bidderOf(row), rowCount: 0 };
    found.set(key, { bidder, rowCount: rowCount + 1 });
  }
  return [...found.values()];
}

export interface TakenBids {
  /** Rows of the returns that were chosen, each with its bidder's name as it is to read. */
  readonly rows: readonly BidRow[];
  /** `false`: every other bidder leaves the form, with all rows that carry its name. */
  readonly keepOthers: boolean;
}

/** Puts the rows of returns into the form. Rows that the same bidders had there before are replaced. */
export function takeBids(draft: Draft, template: OpportunityTemplate, { rows, keepOthers }: TakenBids): Draft {
  const imports = template.importsReturns;
  if (!imports) return draft;
  const bids = tableOf(template, imports.bids);
  const taken = new Set(rows.map(({ bidder }) => bidderKey(bidder)));
  const leaving = new Set(
    biddersInForm(draft, bids)
      .map(({ bidder }) => bidderKey(bidder))
      .filter((key) => !keepOthers && !taken.has(key)),
  );
  const stays = (row: DraftRow): boolean => !leaving.has(bidderKey(bidderOf(row)));
  const withoutLeaving = template.tables
    .filter((table) => leaving.size > 0 && table !== bids && table.columns.some(({ id }) => id === "bidder"))
    .reduce((current, table) => withRows(current, table, draftRows(current, table).filter(stays)), draft);
  const withBids = appendRows(
    withoutLeaving,
    bids,
    rows.map(asTableRow),
    (row) => stays(row) && !taken.has(bidderKey(bidderOf(row))),
  );
  return imports.bidders === undefined ? withBids : listBidders(withBids, tableOf(template, imports.bidders), rows);
}

function asTableRow(row: BidRow): TableRow {
  const { lineReference, state, reason, note, ...same } = row;
  return { ...same, reference: lineReference, importState: state, reason: reason || null, note: note || null };
}

function listBidders(draft: Draft, bidders: InputTable, rows: readonly BidRow[]): Draft {
  const known = new Set(draftRows(draft, bidders).map((row) => bidderKey(bidderOf(row))));
  const names = new Map(rows.map(({ bidder }) => [bidderKey(bidder), bidder]));
  const added = [...names].flatMap(([key, bidder]): TableRow[] =>
    known.has(key) ? [] : [{ ...firstAnswers(bidders), bidder }],
  );
  return added.length === 0 ? draft : appendRows(draft, bidders, added);
}

function firstAnswers(table: InputTable): TableRow {
  return Object.fromEntries(
    table.columns.flatMap(({ id, accepts, optional }) =>
      accepts.kind === "choice" && optional !== true ? [[id, accepts.options[0] ?? null]] : [],
    ),
  );
}
