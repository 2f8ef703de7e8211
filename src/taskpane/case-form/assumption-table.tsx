import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useRef, useState } from "react";
import type { InputTable } from "../../templates/template";
import type { DraftRow } from "../state/pane-state";
import { EntryField } from "./entry-field";
import { allowedRange, cellField } from "./fields";

const useStyles = makeStyles({
  help: {
    margin: "0 0 8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
  rows: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  row: {
    margin: 0,
    minWidth: 0,
    padding: "4px 12px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  rowTop: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    minHeight: "32px",
    paddingBlock: "4px",
  },
  rowTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  toggle: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    minHeight: "32px",
    minWidth: 0,
    padding: 0,
    font: "inherit",
    color: "inherit",
    textAlign: "left",
    background: "none",
    border: "none",
    cursor: "pointer",
    "& svg": { flexShrink: 0 },
    "&:focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  cells: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(124px, 1fr))", gap: "8px 12px" },
  closed: { paddingBottom: "4px" },
  wide: { gridColumn: "1 / -1" },
  add: { marginTop: "8px" },
  problem: {
    margin: "4px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorStatusDangerForeground1,
  },
});

interface AssumptionTableProps {
  readonly table: InputTable;
  readonly source: string;
  readonly rows: readonly DraftRow[];
  readonly problemAt: (field: string) => string | undefined;
  readonly onType: (field: string, text: string) => void;
  readonly onLeave: (field: string) => void;
  readonly onAdd: () => void;
  readonly onRemove: (row: number) => void;
}

/** Longer tables open with their rows closed, so that the pane stays quick and can be looked over. */
const openRows = 8;

/** A table of assumptions as cards, one a row, which a narrow pane and a screen reader can both follow. */
export function AssumptionTable(props: AssumptionTableProps) {
  const { table, source, rows, problemAt, onType, onLeave, onAdd, onRemove } = props;
  const styles = useStyles();
  const addButton = useRef<HTMLButtonElement>(null);
  // Rows whose words are the template's own are neither added nor removed.
  const isForm = table.columns.some((column) => column.fixed === true);

  const remove = (row: number): void => {
    onRemove(row);
    // The pressed button is gone: the focus goes where the next press is likely.
    addButton.current?.focus();
  };

  return (
    <div>
      <p className={styles.help}>
        {table.help} Source: {source}
      </p>
      <ol className={styles.rows}>
        {rows.map((row, index) => (
          <TableRowCard
            key={row.key}
            table={table}
            row={row}
            number={index + 1}
            startsOpen={rows.length <= openRows}
            problemAt={problemAt}
            onType={onType}
            onLeave={onLeave}
            onRemove={isForm ? undefined : remove}
          />
        ))}
      </ol>
      <Problem words={problemAt(table.id)} />
      {!isForm && (
        <Button ref={addButton} icon={<AddRegular />} className={styles.add} data-field={table.id} onClick={onAdd}>
          Add a row
        </Button>
      )}
    </div>
  );
}

interface TableRowCardProps extends Pick<AssumptionTableProps, "table" | "problemAt" | "onType" | "onLeave"> {
  readonly row: DraftRow;
  readonly number: number;
  readonly startsOpen: boolean;
  readonly onRemove: ((row: number) => void) | undefined;
}

/** One row: its name, and its fields where it is open. A row with something to correct is open. */
function TableRowCard({ table, row, number, startsOpen, problemAt, onType, onLeave, onRemove }: TableRowCardProps) {
  const styles = useStyles();
  const [opened, setOpened] = useState(startsOpen);
  const typed = table.columns.filter((column) => column.fixed !== true);
  const rowProblem = problemAt(`${table.id}[${number}]`);
  const faulty =
    rowProblem !== undefined || typed.some((column) => problemAt(cellField(table.id, number, column.id)) !== undefined);
  const open = opened || faulty;
  const title = rowTitle(table, row, number);
  return (
    <li>
      <div
        role="group"
        aria-label={`${table.title}, ${title}`}
        className={mergeClasses(styles.row, !open && styles.closed)}
      >
        <div className={styles.rowTop}>
          {startsOpen ? (
            <p className={styles.rowTitle}>{title}</p>
          ) : (
            <button
              type="button"
              aria-expanded={open}
              className={styles.toggle}
              data-field={open ? undefined : cellField(table.id, number, typed[0]?.id ?? "")}
              onClick={() => setOpened(!opened)}
            >
              {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
              <span className={styles.rowTitle}>{title}</span>
            </button>
          )}
          {onRemove && (
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={`Remove ${title}`}
              data-field={`${table.id}[${number}]`}
              onClick={() => onRemove(number)}
            />
          )}
        </div>
        <Problem words={rowProblem} />
        {open && (
          <div className={styles.cells}>
            {typed.map((column) => {
              const field = cellField(table.id, number, column.id);
              return (
                <div key={column.id} className={column.accepts.kind === "text" ? styles.wide : undefined}>
                  <EntryField
                    field={field}
                    label={column.header}
                    accepts={column.accepts}
                    text={row.texts[column.id] ?? ""}
                    unit={column.unit}
                    range={allowedRange(column)}
                    optional={column.optional}
                    problem={problemAt(field)}
                    onType={onType}
                    onLeave={onLeave}
                  />
                </div>
              );
            })}
          </div>
        )}
      </div>
    </li>
  );
}

/** A name no longer than this may be a bare reference, such as `A/R.7.108`. */
const REFERENCE_LENGTH = 12;

/** The form's own words where the row has some, else its number and the text that no row goes without; a bare reference takes the next one with it. */
function rowTitle(table: InputTable, row: DraftRow, number: number): string {
  const own = table.columns.filter((column) => column.fixed === true && column.accepts.kind === "text");
  if (own.length > 0) return own.map((column) => row.texts[column.id] ?? "").join(" ");
  const texts = table.columns.filter((column) => column.accepts.kind === "text");
  const needed = texts.filter((column) => column.optional !== true);
  const [first = "", second = ""] = (needed.length > 0 ? needed : texts).map((column) => row.texts[column.id] ?? "");
  const name = first.length <= REFERENCE_LENGTH ? [first, second].filter((text) => text !== "").join(", ") : first;
  return name ? `Row ${number}: ${name}` : `Row ${number}`;
}

function Problem({ words }: { readonly words: string | undefined }) {
  const styles = useStyles();
  return words === undefined ? null : <p className={styles.problem}>{words}</p>;
}
