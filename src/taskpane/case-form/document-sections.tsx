import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Checkbox,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { CaseValues } from "../../templates/case";
import { includesSection } from "../../templates/sections";
import type { OpportunityTemplate } from "../../templates/template";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { fontWeight: tokens.fontWeightSemibold },
  panel: { margin: "0 16px 16px", display: "flex", flexDirection: "column" },
  help: {
    margin: "0 0 4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
});

interface DocumentSectionsProps {
  readonly template: OpportunityTemplate;
  readonly values: CaseValues;
  readonly onChoose: (section: string, included: boolean) => void;
}

/** The group of the form in which a council chooses which parts its document has. */
export function DocumentSections({ template, values, onChoose }: DocumentSectionsProps) {
  const styles = useStyles();
  const sections = template.sections ?? [];
  if (sections.length === 0) return null;
  return (
    <AccordionItem value="documentSections" className={styles.item}>
      <AccordionHeader as="h2" expandIconPosition="start">
        <span className={styles.title}>Sections of the document</span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <p className={styles.help}>What is left out here does not stand on the sheets. No figure depends on it.</p>
        {sections.map(({ id, label }) => (
          <Checkbox
            key={id}
            label={label}
            checked={includesSection(template, values, id)}
            onChange={(_event, data) => onChoose(id, data.checked === true)}
          />
        ))}
      </AccordionPanel>
    </AccordionItem>
  );
}
