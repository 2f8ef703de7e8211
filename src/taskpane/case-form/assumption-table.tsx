import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { DeleteRegular } from "@fluentui/react-icons/svg/delete";
import { useRef } from "react";
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
  },
  rowTitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  cells: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(124px, 1fr))", gap: "8px 12px" },
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

/** A table of assumptions as cards, one a row, which a narrow pane and a screen reader can both follow. */
export function AssumptionTable(props: AssumptionTableProps) {
  const { table, source, rows, problemAt, onType, onLeave, onAdd, onRemove } = props;
  const styles = useStyles();
  const addButton = useRef<HTMLButtonElement>(null);
  const nameColumn = table.columns.find((column) => column.accepts.kind === "text");

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
        {rows.map((row, index) => {
          const number = index + 1;
          const name = nameColumn ? row.texts[nameColumn.id] : "";
          const title = name ? `Row ${number}: ${name}` : `Row ${number}`;
          return (
            <li key={row.key}>
              <div role="group" aria-label={`${table.title}, ${title}`} className={styles.row}>
                <div className={styles.rowTop}>
                  <p className={styles.rowTitle}>{title}</p>
                  <Button
                    appearance="subtle"
                    icon={<DeleteRegular />}
                    aria-label={`Remove ${title}`}
                    data-field={`${table.id}[${number}]`}
                    onClick={() => remove(number)}
                  />
                </div>
                <Problem words={problemAt(`${table.id}[${number}]`)} />
                <div className={styles.cells}>
                  {table.columns.map((column) => {
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
              </div>
            </li>
          );
        })}
      </ol>
      <Problem words={problemAt(table.id)} />
      <Button ref={addButton} icon={<AddRegular />} className={styles.add} data-field={table.id} onClick={onAdd}>
        Add a row
      </Button>
    </div>
  );
}

function Problem({ words }: { readonly words: string | undefined }) {
  const styles = useStyles();
  return words === undefined ? null : <p className={styles.problem}>{words}</p>;
}
