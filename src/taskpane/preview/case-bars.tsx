import { makeStyles, tokens } from "@fluentui/react-components";
import { poundsInMillions } from "../../finance/presentation";
import type { CaseBars } from "../../templates/case";

const useStyles = makeStyles({
  figure: { margin: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, marginBottom: "4px" },
  // A column as wide as the pane, however long a name is.
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "4px",
  },
  words: {
    display: "flex",
    justifyContent: "space-between",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontVariantNumeric: "tabular-nums",
  },
  label: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  value: { flexShrink: 0 },
  track: { position: "relative", height: "8px", backgroundColor: tokens.colorNeutralBackground4 },
  bar: {
    position: "absolute",
    insetBlock: 0,
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
});

/** How a bar's figure is written, in the unit of its cell. */
function written(value: number, format: CaseBars["format"]): string {
  const signed = (text: (size: number) => string): string => (value < 0 ? `-${text(-value)}` : text(value));
  const fixed = (size: number, decimals: number): string =>
    size.toLocaleString("en-GB", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  switch (format) {
    case "millions":
      return poundsInMillions(value);
    case "pounds":
      return signed((size) => `£${fixed(size, 0)}`);
    case "pence":
      return signed((size) => `£${fixed(size, 2)}`);
    case "whole":
      return signed((size) => fixed(size, 0));
    case "percent":
      return signed((size) => `${fixed(size * 100, 1)}%`);
  }
}

/** A few figures as lying bars, each with its name and its value in words above it. */
export function CaseBarChart({ bars, compact = false }: { readonly bars: CaseBars; readonly compact?: boolean }) {
  const styles = useStyles();
  const values = bars.points.map(({ value }) => value);
  const low = Math.min(0, ...values);
  const span = Math.max(0, ...values) - low || 1;
  const percent = (value: number): number => (value / span) * 100;
  // A card has room for three.
  const shown = compact ? bars.points.slice(0, 3) : bars.points;
  return (
    <figure className={styles.figure}>
      {!compact && <figcaption className={styles.title}>{bars.title}</figcaption>}
      <ul className={styles.list}>
        {shown.map(({ label, value }) => (
          <li key={label}>
            <div className={styles.words}>
              <span className={styles.label} title={label}>
                {label}
              </span>
              <span className={styles.value}>{written(value, bars.format)}</span>
            </div>
            <div className={styles.track} aria-hidden>
              <div
                className={styles.bar}
                style={{
                  insetInlineStart: `${percent(Math.min(value, 0) - low)}%`,
                  width: `${percent(Math.abs(value))}%`,
                }}
              />
            </div>
          </li>
        ))}
      </ul>
    </figure>
  );
}
