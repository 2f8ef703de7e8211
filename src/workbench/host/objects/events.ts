/** Events that the client may ask for: registering costs nothing, since the host tells the client everything it hears. */

const REGISTERED = [
  "Activated",
  "Added",
  "Calculated",
  "DataChanged",
  "Deactivated",
  "Deleted",
  "SelectionChanged",
] as const;

/** The client's registration calls of a sheet or of all sheets; the ones not listed are refused by name. */
export const EVENT_METHODS: Readonly<Record<string, () => null>> = Object.fromEntries(
  REGISTERED.flatMap((event) => [
    [`_Register${event}Event`, () => null],
    [`_Unregister${event}Event`, () => null],
  ]),
);
