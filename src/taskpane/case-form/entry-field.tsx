import { Button, Input, Select, Textarea, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { memo, useId, useState } from "react";
import type { Accepts } from "../../templates/template";
import { ANY_NUMBER } from "./fields";

const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", minWidth: 0, scrollMarginTop: "96px" },
  labelRow: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "4px",
    minHeight: "24px",
  },
  label: { lineHeight: "20px", overflowWrap: "anywhere" },
  about: { minWidth: "24px", height: "24px", padding: 0 },
  entry: { width: "100%", minWidth: 0 },
  lines: { minHeight: "68px" },
  select: { width: "100%", "& select": { minWidth: 0 } },
  wrong: { "&::after": { borderBottomColor: tokens.colorStatusDangerBorder2 } },
  unit: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  error: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorStatusDangerForeground1,
    overflowWrap: "anywhere",
  },
  hint: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  help: {
    margin: "4px 0 0",
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    "& p": { margin: "0 0 4px" },
    "& p:last-child": { margin: 0 },
  },
});

export interface EntryFieldProps {
  /** Name by which problems call it. */
  readonly field: string;
  readonly label: string;
  readonly accepts: Accepts;
  readonly text: string;
  /** Shown behind the figure when it is short, and in the hint when it is not. */
  readonly unit?: string;
  readonly range: string;
  readonly source?: string;
  readonly help?: string;
  readonly optional?: boolean;
  readonly problem?: string;
  readonly onType: (field: string, text: string) => void;
  readonly onLeave: (field: string) => void;
}

const shortUnit = 14;
/** A text longer than this is written on several lines. */
const lineLength = 100;
/** How much of a text may be written before its limit is worth telling. */
const roomToTell = 0.8;

const isLong = (accepts: Accepts): boolean => accepts.kind === "text" && (accepts.maximumLength ?? 0) > lineLength;
const nearlyFull = (accepts: Accepts, text: string): boolean =>
  accepts.kind !== "text" || text.length > (accepts.maximumLength ?? Infinity) * roomToTell;
const isFigure = (accepts: Accepts): boolean => accepts.kind === "number" || accepts.kind === "rate";

/** One assumption: label, entry, unit, what is accepted, where it comes from, and what is wrong with it in words. */
export const EntryField = memo(function EntryField(props: EntryFieldProps) {
  const { field, label, accepts, text, unit, range, source, help, optional, problem, onType, onLeave } = props;
  const styles = useStyles();
  const id = useId();
  const [explained, setExplained] = useState(false);
  const unitInside = unit !== undefined && unit !== "" && unit.length <= shortUnit && isFigure(accepts) && unit !== "%";
  const unitBelow = unit && !unitInside && isFigure(accepts) && unit !== "%" && !range.includes(unit) ? unit : "";
  const hint = [
    unitBelow,
    nearlyFull(accepts, text) && !(optional && range === ANY_NUMBER) ? range : "",
    optional ? "optional" : "",
    source ? `source: ${source}` : "",
  ]
    .filter((part) => part !== "")
    .map(capital)
    .join(" · ");
  const shared = {
    id,
    "data-field": field,
    value: text,
    "aria-invalid": problem ? true : undefined,
    "aria-required": optional ? undefined : true,
    "aria-describedby": `${problem ? `${id}-problem ` : ""}${id}-hint`,
    onBlur: () => onLeave(field),
  };
  return (
    <div className={styles.field}>
      <div className={styles.labelRow}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {help && (
          <Button
            appearance="subtle"
            size="small"
            icon={<InfoRegular />}
            className={styles.about}
            aria-label={`About ${label}`}
            aria-expanded={explained}
            aria-controls={`${id}-help`}
            onClick={() => setExplained(!explained)}
          />
        )}
      </div>
      {accepts.kind === "choice" ? (
        <Select {...shared} className={styles.select} onChange={(_event, data) => onType(field, data.value)}>
          {text === "" && <option value="">Choose…</option>}
          {!accepts.options.includes(text) && text !== "" && <option value={text}>{text}</option>}
          {accepts.options.map((option) => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </Select>
      ) : isLong(accepts) ? (
        <Textarea
          {...shared}
          className={styles.entry}
          textarea={{ className: styles.lines }}
          resize="vertical"
          onChange={(_event, data) => onType(field, data.value)}
        />
      ) : (
        <Input
          {...shared}
          className={mergeClasses(styles.entry, problem && styles.wrong)}
          input={{ className: isFigure(accepts) ? styles.figure : undefined }}
          inputMode={isFigure(accepts) ? "decimal" : "text"}
          autoComplete="off"
          spellCheck={accepts.kind === "text"}
          contentAfter={unitInside ? <span className={styles.unit}>{besideSign(unit, accepts)}</span> : undefined}
          onChange={(_event, data) => onType(field, data.value)}
        />
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles.error}>
          {problem}
        </p>
      )}
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
      {explained && help && (
        <div id={`${id}-help`} className={styles.help}>
          <p>{help}</p>
        </div>
      )}
    </div>
  );
});

/** A unit without the sign that the figure itself carries. */
const besideSign = (unit: string, accepts: Accepts): string =>
  unit.replace(accepts.kind === "rate" ? /^%\s*/ : /^£\s*/, "");

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
