const fieldSelector = "[data-field]";

/** The element of a field, when its group is open. */
const elementOf = (form: HTMLElement, field: string): HTMLElement | undefined =>
  [...form.querySelectorAll<HTMLElement>(fieldSelector)].find((element) => element.dataset.field === field);

/** Brings a field into view and puts the cursor in it; false when its group is closed. */
export function focusField(form: HTMLElement, field: string): boolean {
  const element = elementOf(form, field);
  if (!element) return false;
  element.focus({ preventScroll: true });
  // The middle of the pane leaves room for the label above and the words about a problem below.
  element.scrollIntoView({ block: "center" });
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
  return true;
}

/** The field that a key press happened in, or null. */
export const fieldOf = (target: EventTarget): string | null =>
  target instanceof HTMLElement ? (target.closest<HTMLElement>(fieldSelector)?.dataset.field ?? null) : null;
