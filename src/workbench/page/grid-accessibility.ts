/** What the grid's own buttons do, by the command or the part that marks them. */
const names: readonly (readonly [selector: string, name: string])[] = [
  ["canvas[id^='univer-sheet-main-canvas']", "Cells. Move with the arrow keys, type to enter, F2 to edit."],
  ["canvas", "Cell editor"],
  ["input[type='text']", "Address of the selected cell"],
  ["[data-u-comp='defined-name'] button, [data-u-comp='defined-name'] [role='button']", "Names in this workbook"],
];

/**
 * Gives the grid's own controls the names and roles that people who hear the page need. The grid draws them without; they
 * come and go, so the pass is repeated whenever the grid's elements change.
 *
 * @param container The element that holds the grid.
 * @returns Stops watching.
 */
export function makeGridAccessible(container: HTMLElement): () => void {
  const pass = () => {
    nameControls(container);
    mendRoles(container);
    tellLandmarksApart();
  };
  pass();
  const observer = new MutationObserver(pass);
  observer.observe(container, { childList: true, subtree: true, attributeFilter: ["aria-expanded", "tabindex"] });
  return () => observer.disconnect();
}

function nameControls(container: HTMLElement): void {
  for (const [selector, name] of names) {
    container.querySelectorAll<HTMLElement>(selector).forEach((element) => nameIt(element, name));
  }
  container.querySelectorAll<HTMLElement>("button").forEach((button) => {
    if (!button.textContent?.trim()) nameIt(button, nameOfButton(button));
  });
  container.querySelectorAll<HTMLElement>("a:not([href])").forEach((anchor) => nameIt(anchor, "Selected cells"));
}

function mendRoles(container: HTMLElement): void {
  container.querySelectorAll<HTMLCanvasElement>("canvas").forEach((canvas) => {
    if (canvas.tabIndex > 0) canvas.tabIndex = 0;
    if (!canvas.hasAttribute("role")) canvas.setAttribute("role", "application");
  });
  container.querySelectorAll("[role='track']").forEach((track) => track.setAttribute("role", "presentation"));
  container.querySelectorAll<HTMLElement>("[role='handle']").forEach((handle) => {
    handle.setAttribute("role", "slider");
    nameIt(handle, "Zoom");
    if (!handle.hasAttribute("aria-valuenow")) handle.setAttribute("aria-valuenow", "100");
  });
  container.querySelectorAll("a[aria-haspopup]").forEach((opener) => opener.setAttribute("role", "button"));
  // A wrapper that opens a menu around a button of its own: the button is what people meet.
  container.querySelectorAll("div[type='button'][aria-expanded]").forEach((wrapper) => {
    wrapper.removeAttribute("aria-expanded");
    wrapper.removeAttribute("aria-haspopup");
  });
}

/** The grid keeps its places for passing messages outside the container, several under one name. */
function tellLandmarksApart(): void {
  document.querySelectorAll("section[aria-label^='Notifications']").forEach((section, position) => {
    const name = position === 0 ? "Notifications" : `Notifications ${position + 1}`;
    if (section.getAttribute("aria-label") !== name) section.setAttribute("aria-label", name);
  });
}

function nameOfButton(button: HTMLElement): string {
  const mark = button.closest("[data-u-comp]")?.getAttribute("data-u-comp") ?? "";
  return mark ? mark.replaceAll("-", " ") : "Grid control";
}

function nameIt(element: HTMLElement, name: string): void {
  if (!element.hasAttribute("aria-label") && !element.hasAttribute("aria-labelledby"))
    element.setAttribute("aria-label", name);
}
