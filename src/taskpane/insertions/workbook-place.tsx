import { Button, Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import { useCallback, useEffect, useState } from "react";
import type { GalleryEntry } from "../../templates/summary";
import { FailureNotice } from "../feedback/failure-notice";
import { FullPageState } from "../feedback/full-page-state";
import { useWorkbookTask } from "../insertion/use-workbook-task";
import { usePane } from "../state/pane-context";
import { useWorkbookService, type Insertion } from "../workbook-service";
import { InsertionCard } from "./insertion-card";

const useStyles = makeStyles({
  page: { height: "100%", overflowY: "auto" },
  top: { display: "flex", alignItems: "center", justifyContent: "space-between", padding: "12px 16px 0" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  intro: { margin: "4px 16px 12px", color: tokens.colorNeutralForeground2 },
  cards: { display: "flex", flexDirection: "column", gap: "12px", padding: "0 16px 16px" },
  failure: { padding: "0 16px 12px" },
});

interface WorkbookPlaceProps {
  readonly templates: readonly GalleryEntry[];
}

/** What CareCase put into this workbook, whether it still checks out, and what can be done with it. */
export function WorkbookPlace({ templates }: WorkbookPlaceProps) {
  const styles = useStyles();
  const service = useWorkbookService();
  const { state, dispatch } = usePane();
  const { run, busy, failure } = useWorkbookTask();
  const [insertions, setInsertions] = useState<readonly Insertion[] | null>(null);

  const refresh = useCallback(() => run(async () => setInsertions(await service.list())), [run, service]);
  useEffect(() => void refresh(), [refresh]);
  // The cards below begin a check that was asked for as soon as they are drawn.
  const asked = state.checkAsked && insertions !== null;
  useEffect(() => {
    if (asked) dispatch({ type: "checkBegun" });
  }, [asked, dispatch]);

  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <h1 className={styles.title}>Workbook</h1>
        <Button appearance="subtle" icon={<ArrowSyncRegular />} disabledFocusable={busy} onClick={() => void refresh()}>
          Refresh
        </Button>
      </div>
      <p className={styles.intro}>What CareCase put into this workbook, and whether its checks pass.</p>
      {failure && (
        <div className={styles.failure}>
          <FailureNotice failure={failure} onRetry={() => void refresh()} />
        </div>
      )}
      {insertions === null && !failure && (
        <Skeleton aria-label="Reading the workbook" className={styles.cards}>
          <SkeletonItem size={96} />
          <SkeletonItem size={96} />
        </Skeleton>
      )}
      {insertions?.length === 0 && (
        <FullPageState icon={<DocumentTableRegular />} title="Nothing here yet">
          <p>This workbook has no sheets made by CareCase. Choose a template to make the first.</p>
          <Button appearance="primary" onClick={() => dispatch({ type: "go", place: "templates" })}>
            Choose a template
          </Button>
        </FullPageState>
      )}
      <div className={styles.cards}>
        {insertions?.map((insertion) => (
          <InsertionCard
            key={insertion.id}
            insertion={insertion}
            template={templates.find((template) => template.id === insertion.templateId)}
            onChanged={() => void refresh()}
          />
        ))}
      </div>
    </div>
  );
}
