import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { poundsInMillions } from "../../finance/presentation";
import type { CaseProfilePoint } from "../../templates/case";
import { barPosition, profileScale } from "./profile-scale";

const useStyles = makeStyles({
  figure: { margin: 0 },
  caption: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: "12px",
    marginBottom: "2px",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  key: { display: "flex", columnGap: "12px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  keyItem: { display: "inline-flex", alignItems: "center", columnGap: "4px" },
  swatch: { width: "10px", height: "10px", border: "1px solid transparent" },
  plot: { position: "relative", display: "grid", gridAutoColumns: "minmax(0, 1fr)", gridAutoFlow: "column" },
  year: { position: "relative", height: "100%" },
  zero: {
    position: "absolute",
    insetInline: 0,
    height: "1px",
    backgroundColor: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
  },
  bar: { position: "absolute", border: "1px solid transparent", boxSizing: "border-box" },
  level: {
    backgroundColor: tokens.colorBrandBackground,
    insetInlineStart: "22%",
    width: "38%",
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      border: "1px solid CanvasText",
    },
  },
  increment: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    insetInlineStart: "62%",
    width: "18%",
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Canvas",
      border: "1px solid CanvasText",
    },
  },
  swatchPlace: { position: "static", width: "10px", height: "10px" },
  label: {
    position: "absolute",
    insetInline: 0,
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  small: { fontSize: tokens.fontSizeBase100 },
  years: {
    display: "grid",
    gridAutoColumns: "minmax(0, 1fr)",
    gridAutoFlow: "column",
    textAlign: "center",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    marginTop: "4px",
  },
});

interface ProfileChartProps {
  readonly profile: readonly CaseProfilePoint[];
  readonly heightPixels: number;
  /** A card shows the columns alone; a page adds the key and the title. */
  readonly compact?: boolean;
}

/** More years than this do not stand side by side in full in a narrow pane: 2026/27 is then written 26/27. */
const roomyYears = 4;

/**
 * The benefit by year, as columns of the annual level with the year's increment beside each. Drawn with plain elements: a
 * picture of five columns needs no chart library, and follows the pane's width and theme by itself.
 */
export function ProfileChart({ profile, heightPixels, compact = false }: ProfileChartProps) {
  const styles = useStyles();
  const scale = profileScale(profile);
  const crowded = compact || profile.length > roomyYears;
  const summary = profile.map((point) => `${point.year}: ${poundsInMillions(point.level)}`).join(", ");
  return (
    <figure className={styles.figure}>
      {!compact && (
        <figcaption className={styles.caption}>
          <span className={styles.title}>Benefit by year, net of investment</span>
          <span className={styles.key} aria-hidden>
            <span className={styles.keyItem}>
              <span className={mergeClasses(styles.level, styles.swatchPlace)} />
              Annual level
            </span>
            <span className={styles.keyItem}>
              <span className={mergeClasses(styles.increment, styles.swatchPlace)} />
              MTFS increment
            </span>
          </span>
        </figcaption>
      )}
      <div role="img" aria-label={`Annual level of benefit. ${summary}.`}>
        <div className={styles.plot} style={{ height: heightPixels }}>
          <span className={styles.zero} style={{ bottom: `${scale.zeroPercent}%` }} />
          {profile.map((point) => {
            const level = barPosition(scale, point.level);
            const increment = barPosition(scale, point.increment);
            const above = point.level >= 0;
            const tallest = compact ? [level] : [level, increment];
            const top = Math.max(...tallest.map((bar) => bar.bottomPercent + bar.heightPercent));
            const bottom = Math.min(...tallest.map((bar) => bar.bottomPercent));
            return (
              <span key={point.year} className={styles.year}>
                <span
                  className={mergeClasses(styles.bar, styles.level)}
                  style={{ bottom: `${level.bottomPercent}%`, height: `${level.heightPercent}%` }}
                />
                {!compact && (
                  <span
                    className={mergeClasses(styles.bar, styles.increment)}
                    style={{ bottom: `${increment.bottomPercent}%`, height: `${increment.heightPercent}%` }}
                  />
                )}
                <span
                  className={mergeClasses(styles.label, crowded && styles.small)}
                  style={above ? { bottom: `${top}%` } : { top: `${100 - bottom}%` }}
                >
                  {poundsInMillions(point.level)}
                </span>
              </span>
            );
          })}
        </div>
        <div className={styles.years}>
          {profile.map((point) => (
            <span key={point.year}>{crowded ? point.year.slice(2) : point.year}</span>
          ))}
        </div>
      </div>
    </figure>
  );
}
