import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { FailureNotice } from "../feedback/failure-notice";
import { useWorkbookTask } from "../insertion/use-workbook-task";
import { useWorkbookService, type FunctionExample } from "../workbook-service";
import { answerRows, type FunctionEntry } from "./function-catalogue";

const useStyles = makeStyles({
  details: { margin: "0 16px 16px", display: "flex", flexDirection: "column", gap: "12px" },
  text: { margin: 0 },
  code: {
    display: "block",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  heading: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0 },
  term: { fontWeight: tokens.fontWeightSemibold },
  shape: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  description: {
    margin: "0 0 8px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
  },
  answer: { width: "100%", overflowX: "auto", marginTop: "4px" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
  cell: { border: `1px solid ${tokens.colorNeutralStroke2}`, padding: "2px 6px", whiteSpace: "nowrap" },
  example: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px", width: "100%" },
  wide: { width: "100%", boxSizing: "border-box" },
  button: { marginTop: "4px" },
  done: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What a function computes, what it takes, an example with its answer, and a way to try it in the sheet. */
export function FunctionDetails({ entry }: { readonly entry: FunctionEntry }) {
  const styles = useStyles();
  return (
    <div className={styles.details}>
      <code className={styles.code}>={entry.signature}</code>
      <div>
        <h4 className={styles.heading}>Arguments</h4>
        <dl className={styles.list}>
          {entry.parameters.map((parameter) => (
            <div key={parameter.name}>
              <dt className={styles.term}>
                {parameter.name}{" "}
                <span className={styles.shape}>
                  {parameter.shape === "range" ? "range" : "one value"}
                  {parameter.optional ? ", optional" : ""}
                </span>
              </dt>
              <dd className={styles.description}>{parameter.description}</dd>
            </div>
          ))}
        </dl>
      </div>
      <div>
        <h4 className={styles.heading}>Answers with</h4>
        <p className={styles.text}>{entry.result}</p>
      </div>
      {entry.examples.map((example) => (
        <Example key={example.formula} id={entry.id} example={example} />
      ))}
      <div>
        <h4 className={styles.heading}>Convention</h4>
        <p className={styles.text}>{entry.source}</p>
      </div>
      <div>
        <h4 className={styles.heading}>Refuses</h4>
        <p className={styles.text}>{entry.errors}</p>
      </div>
    </div>
  );
}

function Example({ id, example }: { readonly id: string; readonly example: FunctionExample }) {
  const styles = useStyles();
  const service = useWorkbookService();
  const task = useWorkbookTask();
  const [address, setAddress] = useState<string | null>(null);
  const insert = (): void => {
    setAddress(null);
    void task.run(async () => setAddress(await service.insertExample(example)));
  };
  const [header = [], ...body] = answerRows(example.answer);
  return (
    <div className={styles.example}>
      <h4 className={styles.heading}>Example</h4>
      <code className={`${styles.code} ${styles.wide}`}>{example.formula}</code>
      {body.length === 0 && header.length === 1 ? (
        <p className={styles.text}>
          Answer: <strong>{header[0]}</strong>
        </p>
      ) : (
        <div className={styles.answer} role="region" aria-label={`Answer of the ${id} example`} tabIndex={0}>
          <table className={styles.table}>
            <tbody>
              {[header, ...body].map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column} className={styles.cell}>
                      {cell}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Button className={styles.button} disabledFocusable={task.busy} onClick={insert}>
        {task.busy ? "Inserting…" : "Insert example"}
      </Button>
      <p className={styles.done} role="status">
        {address === null ? "" : `Written to ${address}.`}
      </p>
      {task.failure && <FailureNotice failure={task.failure} onRetry={insert} onDismiss={task.dismiss} />}
    </div>
  );
}
