import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { useEffect, useState } from "react";
import type { Opening } from "./use-session";

const welcomedKey = "carecase-welcomed";

/** Messages across the top of the page: what this is on a first visit, and what went wrong. */
export function PageNotices({ opening }: { readonly opening: Opening }) {
  const [welcoming, setWelcoming] = useState(() => localStorage.getItem(welcomedKey) === null);
  const [recovered, setRecovered] = useState(true);
  const [saveFailure, setSaveFailure] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const session = opening.kind === "open" ? opening.session : null;

  useEffect(() => session?.onSaveFailure(setSaveFailure), [session]);
  useEffect(() => session?.onRefused(setRefusal), [session]);

  const dismissWelcome = () => {
    localStorage.setItem(welcomedKey, "yes");
    setWelcoming(false);
  };

  return (
    <section className="page-notices" aria-label="Messages">
      {opening.kind === "failed" && (
        <MessageBar intent="error">
          <MessageBarBody>
            <MessageBarTitle>The workbook could not be opened.</MessageBarTitle> {opening.reason} Load the page again;
            if that does not help, tell whoever runs this page.
          </MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => location.reload()}>Load again</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {recovered && session?.notice && (
        <Notice intent="warning" text={session.notice} onDismiss={() => setRecovered(false)} />
      )}
      {refusal && <Notice intent="warning" text={refusal} onDismiss={() => setRefusal(null)} />}
      {saveFailure && <Notice intent="warning" text={saveFailure} onDismiss={() => setSaveFailure(null)} />}
      {welcoming && (
        <Notice
          intent="info"
          text="This is a workbook with the CareCase add-in beside it, for trying CareCase without Excel; what you do stays in this browser."
          onDismiss={dismissWelcome}
        />
      )}
    </section>
  );
}

interface NoticeProps {
  readonly intent: "info" | "warning";
  readonly text: string;
  readonly onDismiss: () => void;
}

function Notice({ intent, text, onDismiss }: NoticeProps) {
  return (
    <MessageBar intent={intent}>
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label="Dismiss this message"
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
