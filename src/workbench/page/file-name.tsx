import { Input } from "@fluentui/react-components";
import { useState } from "react";
import type { WorkbookSession } from "./workbook-session";

const usualName = "Book1";

/** The workbook's name, which can be typed over. Escape takes back what was typed; an empty name is not taken. */
export function FileName({ session }: { readonly session: WorkbookSession | null }) {
  const [typed, setTyped] = useState<string | null>(null);
  const name = session?.workbook.name || usualName;

  const finish = () => {
    const next = typed?.trim();
    if (next && next !== name) session?.workbook.rename(next);
    setTyped(null);
  };

  return (
    <Input
      className="file-name"
      appearance="filled-lighter"
      aria-label="Name of the workbook"
      disabled={session === null}
      value={typed ?? name}
      maxLength={100}
      onChange={(_, { value }) => setTyped(value)}
      onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === "Enter") event.currentTarget.blur();
        if (event.key === "Escape") setTyped(null);
      }}
    />
  );
}
