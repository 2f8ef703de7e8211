import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { InsertedSheet } from "../workbook-service";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    minHeight: "36px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { display: "flex", fontSize: "20px", color: tokens.colorNeutralForeground2 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  go: { flexShrink: 0, minWidth: "auto" },
});

interface SheetListProps {
  readonly sheets: readonly InsertedSheet[];
  readonly onGo: (sheet: string) => void;
}

/** The sheets of an insertion, each with a way to it. */
export function SheetList({ sheets, onGo }: SheetListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label="Sheets">
      {sheets.map((sheet) => (
        <li key={sheet.name} className={styles.item}>
          <span className={styles.icon} aria-hidden>
            <DocumentTableRegular />
          </span>
          <span className={styles.name}>{sheet.name}</span>
          <Button
            appearance="subtle"
            className={styles.go}
            aria-label={`Go to ${sheet.name}`}
            onClick={() => onGo(sheet.name)}
          >
            Go to
          </Button>
        </li>
      ))}
    </ul>
  );
}
