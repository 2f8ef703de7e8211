import type { PaneRequests } from "../taskpane/state/pane-requests";

/** What a ribbon button does. The ids are those of the manifest. */
export type RibbonCommands = Readonly<Record<string, () => Promise<void>>>;

/**
 * The buttons that do more than open the pane. "Check workbook" opens it on the Workbook place and checks what is there.
 *
 * @param requests Where the pane listens.
 * @example associateCommands(ribbonCommands(requests))
 */
export function ribbonCommands(requests: PaneRequests): RibbonCommands {
  return {
    checkWorkbook: async () => {
      requests.ask("checkWorkbook");
      await Office.addin.showAsTaskpane();
    },
  };
}

/** Tells Office which function belongs to which button; Office is told when it has run, whether it succeeded or not. */
export function associateCommands(commands: RibbonCommands): void {
  for (const [id, run] of Object.entries(commands)) {
    Office.actions.associate(id, (event: Office.AddinCommands.Event) => {
      void run().finally(() => event.completed());
    });
  }
}
