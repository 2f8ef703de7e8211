import { makeStyles, tokens } from "@fluentui/react-components";
import { poundsInMillions } from "../../finance/presentation";
import type { CasePreview, CaseProfilePoint } from "../../templates/case";
import { CaseBarChart } from "./case-bars";
import { ProfileChart } from "./profile-chart";

const chartHeightPixels = 104;

const useStyles = makeStyles({
  panel: { padding: "8px 16px 0" },
  // The same room whether the chart is there or not, so that nothing below moves.
  chart: { minHeight: "152px" },
  waiting: {
    minHeight: "152px",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    textAlign: "center",
    padding: "16px",
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
  },
  definition: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "16px",
    color: tokens.colorNeutralForeground2,
  },
  figures: { marginTop: "2px" },
  summary: {
    cursor: "pointer",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
    color: tokens.colorBrandForegroundLink,
  },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
  header: {
    textAlign: "right",
    fontWeight: tokens.fontWeightSemibold,
    padding: "4px 0 4px 4px",
    verticalAlign: "bottom",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  rowHeader: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "4px 0" },
  cell: { textAlign: "right", padding: "4px 0 4px 4px", whiteSpace: "nowrap" },
});

/** The unit stands once in the table's corner: five columns of it do not fit the narrowest pane. */
const figure = (pounds: number): string => poundsInMillions(pounds).replace(/[£m]/g, "");

/** The result of the form as it stands: a profile or a few bars, what the headline is, and the figures behind it. */
export function ResultPanel({ preview }: { readonly preview: CasePreview }) {
  const styles = useStyles();
  if (!preview.ready) {
    return (
      <div className={styles.panel}>
        <div className={styles.waiting}>The result appears here once every assumption it needs is filled in.</div>
      </div>
    );
  }
  const { profile, bars, headline } = preview;
  return (
    <div className={styles.panel}>
      {profile !== undefined && (
        <div className={styles.chart}>
          <ProfileChart profile={profile} heightPixels={chartHeightPixels} />
        </div>
      )}
      {bars !== undefined && <CaseBarChart bars={bars} />}
      <p className={styles.definition}>{headline.definition}</p>
      {profile !== undefined && <FiguresByYear profile={profile} />}
    </div>
  );
}

function FiguresByYear({ profile }: { readonly profile: readonly CaseProfilePoint[] }) {
  const styles = useStyles();
  return (
    <details className={styles.figures}>
      <summary className={styles.summary}>Figures by year</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.rowHeader}>
              £m
            </th>
            <th scope="col" className={styles.header}>
              Increment
            </th>
            <th scope="col" className={styles.header}>
              Level
            </th>
            <th scope="col" className={styles.header}>
              Cash to date
            </th>
            <th scope="col" className={styles.header}>
              Contingency
            </th>
          </tr>
        </thead>
        <tbody>
          {profile.map((point) => (
            <tr key={point.year}>
              <th scope="row" className={styles.rowHeader}>
                {point.year}
              </th>
              <td className={styles.cell}>{figure(point.increment)}</td>
              <td className={styles.cell}>{figure(point.level)}</td>
              <td className={styles.cell}>{figure(point.cashToDate)}</td>
              <td className={styles.cell}>{figure(point.contingency)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
