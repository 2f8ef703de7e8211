import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { GalleryEntry } from "../../templates/summary";
import { DiscardEdits } from "../case-form/discard-edits";
import { isEdited, startDraft } from "../case-form/draft";
import { FailureNotice } from "../feedback/failure-notice";
import { loadTemplate } from "../gallery/template-loading";
import { CheckStateLine } from "../insertion/check-state";
import { SheetList } from "../insertion/sheet-list";
import { UndoInsertion } from "../insertion/undo-insertion";
import { useWorkbookTask } from "../insertion/use-workbook-task";
import { usePane } from "../state/pane-context";
import { useWorkbookService, type Finding, type Insertion } from "../workbook-service";
import { FindingList } from "./finding-list";
import { sheetsName } from "./insertion-name";
import { isForBidders, SaveForBidders } from "./save-for-bidders";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface InsertionCardProps {
  readonly insertion: Insertion;
  /** Absent when this version of CareCase does not have the template the sheets were made from. */
  readonly template: GalleryEntry | undefined;
  readonly onChanged: () => void;
}

/** One insertion: state of its checks, its sheets, and what can be done with it. */
export function InsertionCard({ insertion, template, onChanged }: InsertionCardProps) {
  const styles = useStyles();
  const service = useWorkbookService();
  const { state, dispatch } = usePane();
  const { run, busy, failure, dismiss } = useWorkbookTask();
  const [findings, setFindings] = useState<readonly Finding[] | null>(null);
  const [asking, setAsking] = useState(false);

  const check = useCallback(
    () => void run(async () => setFindings(await service.check(insertion.id))),
    [run, service, insertion.id],
  );
  useEffect(() => {
    if (state.checkAsked) check();
  }, [state.checkAsked, check]);
  const goTo = (sheet: string, address?: string): void => void run(() => service.goTo(sheet, address));
  const edit = (): void => {
    setAsking(false);
    if (!template) return;
    void run(async () => {
      const loaded = await loadTemplate(template);
      const figures = await service.read(insertion.id, loaded);
      const origin = { kind: "workbook", insertionId: insertion.id, title: insertion.title } as const;
      dispatch({ type: "openTemplate", templateId: template.id, draft: startDraft(loaded, origin, figures) });
    });
  };
  const askedEdit = (): void => {
    const draft = template && state.drafts[template.id];
    if (draft && isEdited(draft)) setAsking(true);
    else edit();
  };

  return (
    <section className={styles.card} aria-label={`${insertion.title}: ${sheetsName(insertion)}`}>
      <div>
        <h2 className={styles.title}>{insertion.title}</h2>
        <p className={styles.name}>Sheets “{sheetsName(insertion)} …”</p>
      </div>
      <CheckStateLine checks={insertion.checks} />
      <SheetList sheets={insertion.sheets} onGo={goTo} />
      <div className={styles.actions}>
        <Button disabledFocusable={busy} onClick={check}>
          Check workbook
        </Button>
        {template && (
          <Button disabledFocusable={busy} onClick={askedEdit}>
            Edit assumptions
          </Button>
        )}
        <UndoInsertion insertion={insertion} onUndone={onChanged} />
      </div>
      {template && isForBidders(insertion) && <SaveForBidders insertion={insertion} template={template} />}
      {findings && <FindingList findings={findings} onGo={goTo} />}
      {failure && <FailureNotice failure={failure} onDismiss={dismiss} />}
      <DiscardEdits asked={asking} onDiscard={edit} onKeep={() => setAsking(false)} />
    </section>
  );
}
