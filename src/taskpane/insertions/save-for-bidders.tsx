import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentArrowDownRegular } from "@fluentui/react-icons/svg/document-arrow-down";
import { useState } from "react";
import type { GalleryEntry } from "../../templates/summary";
import { FailureNotice } from "../feedback/failure-notice";
import { loadTemplate } from "../gallery/template-loading";
import { useWorkbookTask } from "../insertion/use-workbook-task";
import { useWorkbookService, type Insertion, type SavedFile } from "../workbook-service";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  words: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: "16px", color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: "anywhere" },
});

interface SaveForBiddersProps {
  readonly insertion: Insertion;
  readonly template: GalleryEntry;
}

/** Whether an insertion has the sheet that bidders fill in. */
export function isForBidders({ sheets }: Insertion): boolean {
  return sheets.some(({ role }) => role === "prices");
}

/** Writes the two sheets for bidders to a file of their own. */
export function SaveForBidders({ insertion, template }: SaveForBiddersProps) {
  const styles = useStyles();
  const service = useWorkbookService();
  const { run, busy, failure, dismiss } = useWorkbookTask();
  const [saved, setSaved] = useState<SavedFile | null>(null);
  const save = (): void => {
    setSaved(null);
    void run(async () => setSaved(await service.saveForBidders(insertion.id, await loadTemplate(template))));
  };
  return (
    <div className={styles.part}>
      <Button icon={<DocumentArrowDownRegular />} disabledFocusable={busy} onClick={save}>
        {busy ? "Saving…" : "Save for bidders"}
      </Button>
      <p className={styles.words} role="status">
        {saved === null ? (
          "A file with the sheets Instructions and Prices, and nothing else of this workbook."
        ) : saved.place === "downloads" ? (
          <>
            Saved in your downloads as <span className={styles.name}>“{saved.name}”</span>. It holds the sheets
            Instructions and Prices, and nothing else of this workbook.
          </>
        ) : (
          <>
            Opened as a new workbook: save it as <span className={styles.name}>“{saved.name}”</span>. It holds the
            sheets Instructions and Prices, and nothing else of this workbook.
          </>
        )}
      </p>
      {failure && <FailureNotice failure={failure} onRetry={save} onDismiss={dismiss} />}
    </div>
  );
}
