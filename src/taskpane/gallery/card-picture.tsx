import { Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { workedCase } from "../../templates/case-values";
import type { GalleryEntry } from "../../templates/summary";
import type { OpportunityTemplate } from "../../templates/template";
import { CaseBarChart } from "../preview/case-bars";
import { ProfileChart } from "../preview/profile-chart";
import { previewOf } from "../preview/use-preview";
import { useTemplate } from "./template-loading";

const chartHeightPixels = 72;

const useStyles = makeStyles({
  // The same room whichever picture stands in it, and before any does.
  place: {
    aspectRatio: "2 / 1",
    minHeight: "132px",
    width: "100%",
    boxSizing: "border-box",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sheet: { display: "block", width: "100%", height: "100%", objectFit: "cover", objectPosition: "top left" },
  drawing: {
    height: "100%",
    boxSizing: "border-box",
    padding: "12px 12px 8px",
    display: "flex",
    flexDirection: "column",
    justifyContent: "space-between",
  },
  headline: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  basis: {
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  title: { width: "60%" },
  chart: { flexGrow: 1, marginTop: "12px" },
});

/** What a template makes: a picture of its proposal sheet, or where there is none its worked result, drawn. */
export function CardPicture({ template }: { readonly template: GalleryEntry }) {
  const styles = useStyles();
  const [missing, setMissing] = useState(false);
  return (
    <div className={styles.place}>
      {missing ? (
        <WorkedResult entry={template} />
      ) : (
        <img
          className={styles.sheet}
          loading="lazy"
          src={`assets/templates/${template.id}.png`}
          alt={`The proposal sheet of ${template.title}, with the worked example`}
          onError={() => setMissing(true)}
        />
      )}
    </div>
  );
}

function WorkedResult({ entry }: { readonly entry: GalleryEntry }) {
  const styles = useStyles();
  const loading = useTemplate(entry);
  if (loading.kind === "loaded") return <WorkedDrawing template={loading.part} />;
  // Without its files the card still says in words what the template is; opening it tells the failure.
  if (loading.kind === "failed") return null;
  return (
    <Skeleton aria-label="Loading the worked example" className={styles.drawing}>
      <SkeletonItem size={24} className={styles.title} />
      <SkeletonItem className={styles.chart} />
    </Skeleton>
  );
}

function WorkedDrawing({ template }: { readonly template: OpportunityTemplate }) {
  const styles = useStyles();
  const preview = useMemo(() => previewOf(template, { values: workedCase(template), problems: [] }), [template]);
  if (!preview.ready) return null;
  return (
    <div className={styles.drawing}>
      <p className={styles.headline}>
        {preview.headline.text} <span className={styles.basis}>worked example</span>
      </p>
      {preview.profile !== undefined && (
        <ProfileChart compact profile={preview.profile} heightPixels={chartHeightPixels} />
      )}
      {preview.bars !== undefined && <CaseBarChart compact bars={preview.bars} />}
    </div>
  );
}
