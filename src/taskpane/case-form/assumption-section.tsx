import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from "@fluentui/react-components";
import type { InputTable, OpportunityTemplate, Source } from "../../templates/template";
import type { CaseProblem } from "../../templates/case";
import type { Draft } from "../state/pane-state";
import { AssumptionTable } from "./assumption-table";
import { draftRows, draftText } from "./draft";
import { EntryField } from "./entry-field";
import { allowedRange, type FormSection } from "./fields";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  header: {
    display: "flex",
    flexGrow: 1,
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    minWidth: 0,
    // A title of two lines keeps clear of the line above and of the words below.
    paddingBlock: "8px",
  },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", textAlign: "left" },
  count: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    paddingInlineEnd: "4px",
  },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  panel: { margin: "0 16px 16px", display: "flex", flexDirection: "column", gap: "16px" },
  help: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: "16px" },
});

/** The words of a source: document and place. The paper that the whole template follows is named once, above the form. */
export function sourceText(source: Source, paper: string): string {
  const document = source.document === paper ? "the paper" : source.document;
  return source.place ? `${document}, ${source.place}` : document;
}

function sectionCount(section: FormSection, problems: readonly CaseProblem[]): { text: string; wrong: boolean } {
  const blank = problems.filter((problem) => problem.missing).length;
  const wrong = problems.length - blank;
  if (wrong > 0) return { text: `${wrong} to correct`, wrong: true };
  if (blank > 0) return { text: `${blank} blank`, wrong: false };
  const size = section.kind === "inputs" ? section.inputs.length : section.table.columns.length;
  return { text: section.kind === "inputs" ? String(size) : "Table", wrong: false };
}

interface AssumptionSectionProps {
  readonly template: OpportunityTemplate;
  readonly section: FormSection;
  readonly draft: Draft;
  readonly problems: readonly CaseProblem[];
  readonly problemAt: (field: string) => string | undefined;
  readonly onType: (field: string, text: string) => void;
  readonly onLeave: (field: string) => void;
  readonly onAddRow: (table: InputTable) => void;
  readonly onRemoveRow: (table: InputTable, row: number) => void;
}

/** One collapsible group of the form, with a count of what is left to do in it. */
export function AssumptionSection(props: AssumptionSectionProps) {
  const { template, section, draft, problems, problemAt, onType, onLeave, onAddRow, onRemoveRow } = props;
  const styles = useStyles();
  const count = sectionCount(section, problems);
  return (
    <AccordionItem value={section.id} className={styles.item}>
      <AccordionHeader as="h2" expandIconPosition="start">
        <span className={styles.header}>
          <span className={styles.title}>{section.title}</span>
          <span className={count.wrong ? `${styles.count} ${styles.wrong}` : styles.count}>{count.text}</span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {section.kind === "inputs" ? (
          <>
            {section.help && <p className={styles.help}>{section.help}</p>}
            {section.inputs.map((input) => (
              <EntryField
                key={input.id}
                field={input.id}
                label={input.label}
                accepts={input.accepts}
                text={draftText(draft, template, input.id)}
                unit={input.unit}
                range={allowedRange(input)}
                source={sourceText(input.source, template.paper)}
                help={input.note ? `${input.help} ${input.note}` : input.help}
                optional={input.optional}
                problem={problemAt(input.id)}
                onType={onType}
                onLeave={onLeave}
              />
            ))}
          </>
        ) : (
          <AssumptionTable
            table={section.table}
            source={sourceText(section.table.source, template.paper)}
            rows={draftRows(draft, section.table)}
            problemAt={problemAt}
            onType={onType}
            onLeave={onLeave}
            onAdd={() => onAddRow(section.table)}
            onRemove={(row) => onRemoveRow(section.table, row)}
          />
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
