/** The grid paints on a canvas, which neither waits for a font nor paints again when it comes. */
const faces = ["Calibri", "Aptos Narrow", "Arial"].flatMap((family) =>
  ["", "bold ", "italic ", "bold italic "].map((look) => `${look}16px "${family}"`),
);

/**
 * Sees to the fonts of the sheets before the grid first measures and paints: Excel's own where they are installed, else Arimo
 * in their widths.
 *
 * A face that cannot be loaded leaves the browser's own in its place: the sheets stay readable, only less like Excel's.
 */
export async function loadSheetFonts(): Promise<void> {
  if (await isInstalled("Calibri")) return;
  await import("../sheet-fonts.css");
  await Promise.allSettled(faces.map((face) => document.fonts.load(face)));
}

async function isInstalled(family: string): Promise<boolean> {
  const [probe] = await Promise.allSettled([new FontFace("probe", `local("${family}")`).load()]);
  return probe.status === "fulfilled";
}
