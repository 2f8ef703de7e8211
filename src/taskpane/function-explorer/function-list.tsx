import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { FunctionFamily } from "./function-catalogue";
import { FunctionDetails } from "./function-details";

const useStyles = makeStyles({
  family: {
    margin: "12px 16px 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { display: "flex", flexDirection: "column", textAlign: "left", padding: "6px 0", minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  summary: { fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  panel: { margin: 0 },
});

interface FunctionListProps {
  readonly families: readonly FunctionFamily[];
  readonly open: readonly string[];
  readonly onToggle: (open: readonly string[]) => void;
}

/** Functions by family, each to be opened for its help. */
export function FunctionList({ families, open, onToggle }: FunctionListProps) {
  const styles = useStyles();
  return families.map((family) => (
    <section key={family.title} aria-label={family.title}>
      <h2 className={styles.family}>{family.title}</h2>
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_event, data) => onToggle(data.openItems.map(String))}
      >
        {family.functions.map((entry) => (
          <AccordionItem key={entry.id} value={entry.id} className={styles.item}>
            <AccordionHeader as="h3">
              <span className={styles.header}>
                <span className={styles.name}>{entry.id}</span>
                <span className={styles.summary}>{entry.description}</span>
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <FunctionDetails entry={entry} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  ));
}
