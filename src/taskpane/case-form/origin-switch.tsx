import { Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { sheetsName } from "../insertions/insertion-name";
import type { DraftOrigin } from "../state/pane-state";
import type { Insertion } from "../workbook-service";

const useStyles = makeStyles({
  group: { border: "none", margin: "8px 16px 0", padding: 0, minWidth: 0 },
  legend: {
    padding: 0,
    marginBottom: "2px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  segments: {
    display: "flex",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  segment: {
    position: "relative",
    flexGrow: 1,
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    "&:first-child": { borderLeft: "none" },
    "&:focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  radio: { position: "absolute", inset: 0, width: "100%", height: "100%", margin: 0, opacity: 0, cursor: "pointer" },
  face: {
    display: "block",
    padding: "0 8px",
    lineHeight: "28px",
    textAlign: "center",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px 0 ${tokens.colorBrandStroke1}`,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  note: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  which: { marginTop: "4px" },
});

interface OriginSwitchProps {
  readonly origin: DraftOrigin;
  readonly paper: string;
  readonly insertions: readonly Insertion[];
  readonly onChoose: (origin: DraftOrigin) => void;
  /** Pressed "This workbook" with nothing of this template in it. */
  readonly onNothingThere: () => void;
  readonly notice: string | null;
}

const fromWorkbook = (insertion: Insertion): DraftOrigin => ({
  kind: "workbook",
  insertionId: insertion.id,
  title: insertion.title,
});

/** Which figures the form starts from. Choosing asks first when edits would be lost; that is the caller's part. */
export function OriginSwitch({ origin, paper, insertions, onChoose, onNothingThere, notice }: OriginSwitchProps) {
  const styles = useStyles();
  const name = useId();
  const chooseWorkbook = (): void => {
    const latest = insertions.at(-1);
    if (latest) onChoose(fromWorkbook(latest));
    else onNothingThere();
  };
  const segments = [
    { kind: "worked", label: "Worked example", choose: () => onChoose({ kind: "worked" }) },
    { kind: "blank", label: "Blank", choose: () => onChoose({ kind: "blank" }) },
    { kind: "workbook", label: "This workbook", choose: chooseWorkbook },
  ] as const;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>Start from</legend>
      <div className={styles.segments}>
        {segments.map((segment) => (
          <label key={segment.kind} className={styles.segment}>
            <input
              type="radio"
              name={name}
              className={styles.radio}
              checked={origin.kind === segment.kind}
              onChange={segment.choose}
            />
            <span className={mergeClasses(styles.face, origin.kind === segment.kind && styles.chosen)}>
              {segment.label}
            </span>
          </label>
        ))}
      </div>
      {origin.kind === "workbook" && insertions.length > 1 && (
        <Select
          className={styles.which}
          aria-label="Which insertion"
          value={origin.insertionId}
          onChange={(_event, data) => {
            const chosen = insertions.find((insertion) => insertion.id === data.value);
            if (chosen) onChoose(fromWorkbook(chosen));
          }}
        >
          {insertions.map((insertion) => (
            <option key={insertion.id} value={insertion.id}>
              {sheetsName(insertion)}
            </option>
          ))}
        </Select>
      )}
      <p className={styles.note} role="status">
        {notice ?? originNote(origin, paper)}
      </p>
    </fieldset>
  );
}

function originNote(origin: DraftOrigin, paper: string): string {
  switch (origin.kind) {
    case "worked":
      return `The figures published in: ${paper}.`;
    case "blank":
      return "Your own figures. Conventions such as weeks per year are filled in.";
    case "workbook":
      return `The assumptions as they stand in “${origin.title}” in this workbook.`;
  }
}
