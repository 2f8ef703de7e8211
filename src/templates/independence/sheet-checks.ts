import type { TemplateSheet } from "../template";
import { evidenceChecks } from "./checks-evidence";
import { flowChecks } from "./checks-flow";
import { valueChecks } from "./checks-value";

export const checksSheet: TemplateSheet = {
  name: "Checks",
  role: "checks",
  columns: [60, 15, 15, 15, 14, 14, 56],
  orientation: "landscape",
  blocks: [
    {
      kind: "title",
      text: "Checks",
      description:
        "What has to hold in this case; each check shows both figures, their difference and what is tolerated",
    },
    { kind: "checks", checks: [...evidenceChecks, ...flowChecks, ...valueChecks] },
  ],
};
