/** What follows the title of a heading. */
export function moneyOf(heading: string): string {
  return heading.split(" - ").at(-1) ?? "";
}

/**
 * The papers' ways of printing one and the same fact, brought to one: "from" and "by" a year, "ongoing", "savings", a bracketed
 * amount called a reduction, a first year without "in" and one printed as 2020/20.
 */
export function inOneWording(printed: string): string {
  return printed
    .replace("2020/20 ", "2020/21 ")
    .replace(/ ongoing$/, " onwards")
    .replace(/ savings? /, " saving ")
    .replace(" reduction ", " ")
    .replace(/^(£\S+) (\d{4}\/\d{2} rising)/, "$1 in $2")
    .replace(/(rising to \S+) (?:from|by) /, "$1 in ");
}

/** Amounts and years in the order of the text. */
export function factsOf(text: string): string[] {
  return text.match(/-?£[\d,]+|\d{4}\/\d{2}/g) ?? [];
}
