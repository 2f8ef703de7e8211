/** Office.actions: the add-in's ribbon commands by id, where the page finds them. */

export type ActionHandler = (event: { completed(): void }) => void;

export interface OfficeActions {
  associate(id: string, run: ActionHandler): void;
  /** Ids in capitals, as Office keeps them. */
  readonly _association: { readonly mappings: Record<string, ActionHandler> };
}

export function officeActions(): OfficeActions {
  const mappings: Record<string, ActionHandler> = {};
  return {
    associate: (id, run) => {
      mappings[id.toUpperCase()] = run;
    },
    _association: { mappings },
  };
}
