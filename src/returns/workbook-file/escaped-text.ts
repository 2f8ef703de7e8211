/**
 * Undoes the escapes by which a workbook's texts hold any character: `_x003D_` is `=`. Excel shows them undone, so they are read
 * undone, before anybody asks whether a text looks like a formula.
 */
export function unescaped(text: string): string {
  return text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    : text;
}
