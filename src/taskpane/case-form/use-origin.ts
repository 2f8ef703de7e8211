import { useCallback, useEffect, useState } from "react";
import { blankCase, workedCase } from "../../templates/case-values";
import type { CaseValues } from "../../templates/case";
import type { OpportunityTemplate } from "../../templates/template";
import { usePane } from "../state/pane-context";
import type { Draft, DraftOrigin } from "../state/pane-state";
import { useWorkbookTask } from "../insertion/use-workbook-task";
import { useWorkbookService, type Insertion, type PlainFailure, type WorkbookService } from "../workbook-service";
import { isEdited, startDraft } from "./draft";

/** The figures an origin stands for; those of the workbook are read from its sheets. */
export async function figuresOf(
  origin: DraftOrigin,
  template: OpportunityTemplate,
  service: WorkbookService,
): Promise<CaseValues> {
  switch (origin.kind) {
    case "worked":
      return workedCase(template);
    case "blank":
      return blankCase(template);
    case "workbook":
      return service.read(origin.insertionId, template);
  }
}

interface OriginControl {
  readonly insertions: readonly Insertion[];
  readonly notice: string | null;
  readonly asking: boolean;
  readonly failure: PlainFailure | null;
  readonly choose: (origin: DraftOrigin) => void;
  readonly nothingThere: () => void;
  readonly discard: () => void;
  readonly keep: () => void;
  readonly dismissFailure: () => void;
}

/** Changing the figures a form starts from, with a question when that would lose entries. */
export function useOrigin(template: OpportunityTemplate, draft: Draft): OriginControl {
  const service = useWorkbookService();
  const { dispatch } = usePane();
  const { run, failure, dismiss } = useWorkbookTask();
  const [insertions, setInsertions] = useState<readonly Insertion[]>([]);
  const [pending, setPending] = useState<DraftOrigin | null>(null);
  const [notice, setNotice] = useState<string | null>(null);

  useEffect(() => {
    let current = true;
    void run(async () => {
      const found = await service.list();
      if (current) setInsertions(found.filter((insertion) => insertion.templateId === template.id));
    });
    return () => {
      current = false;
    };
  }, [service, template.id, run]);

  const replace = useCallback(
    (origin: DraftOrigin) => {
      setPending(null);
      setNotice(null);
      void run(async () => {
        const figures = await figuresOf(origin, template, service);
        dispatch({
          type: "changeDraft",
          templateId: template.id,
          change: (current) => ({ ...startDraft(template, origin, figures), openGroups: current.openGroups }),
        });
      });
    },
    [run, service, template, dispatch],
  );

  const choose = useCallback(
    (origin: DraftOrigin) => (isEdited(draft) ? setPending(origin) : replace(origin)),
    [draft, replace],
  );

  return {
    insertions,
    notice,
    asking: pending !== null,
    failure,
    choose,
    nothingThere: () =>
      setNotice(
        "This workbook has no sheets of this template yet. Insert them first; then their figures can be read back.",
      ),
    discard: () => pending && replace(pending),
    keep: () => setPending(null),
    dismissFailure: dismiss,
  };
}
