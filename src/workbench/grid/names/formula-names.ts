import { sequenceNodeType, type ISequenceNode, type LexerTreeBuilder } from "@univerjs/engine-formula";

/** A name as a formula mentions it. */
export interface NameMention {
  /** The sheet written before the exclamation mark, without its quotes; null for a bare name. */
  readonly sheetName: string | null;
  readonly name: string;
}

type FormulaPart = string | ISequenceNode;

/**
 * Rewrites the names that a formula mentions and leaves everything else as it is: functions, cell references, text.
 *
 * @param lexer The engine's lexer.
 * @param formula With its "=".
 * @param rewrite Answers the text to put in a name's place, or null to leave it.
 * @returns The formula, the very same text when nothing was rewritten.
 * @example rewriteNames(lexer, "='Case A'!People*2", () => "'Case A'!$C$4") // ='Case A'!$C$4*2
 */
export function rewriteNames(
  lexer: LexerTreeBuilder,
  formula: string,
  rewrite: (mention: NameMention) => string | null,
): string {
  const texts: string[] = [];
  const parts: FormulaPart[] | undefined = lexer.sequenceNodesBuilder(withoutTexts(formula, texts));
  if (!parts) return formula;
  let changed = false;
  const written = parts.map((part, position) => {
    if (typeof part === "string") return withTexts(part, texts);
    const mention = isName(part, parts[position + 1]) ? readMention(part.token) : null;
    const replacement = mention && rewrite(mention);
    if (replacement === null) return withTexts(part.token, texts);
    changed = true;
    return replacement;
  });
  return changed ? `=${written.join("")}` : formula;
}

/** The lexer loses its way at a doubled quotation mark beside an operator, so that it gets every text as a number in quotes. */
function withoutTexts(formula: string, texts: string[]): string {
  return formula.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, (quoted) =>
    quoted.startsWith('"') ? `"${texts.push(quoted) - 1}"` : quoted,
  );
}

function withTexts(formula: string, texts: readonly string[]): string {
  return formula.replace(/'(?:[^']|'')*'|"(\d+)"/g, (quoted, place: string | undefined) =>
    place === undefined ? quoted : (texts[Number(place)] ?? quoted),
  );
}

/** A sheet's name as formulas write it: in quotes unless it is one plain word. */
export function quotedSheetName(sheetName: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheetName) && !/^[A-Za-z]{1,3}\d+$/.test(sheetName)
    ? sheetName
    : `'${sheetName.replaceAll("'", "''")}'`;
}

/** The lexer has no kind of its own for names: they look like functions that are not called. */
function isName(part: ISequenceNode, next: FormulaPart | undefined): boolean {
  if (part.nodeType === sequenceNodeType.DEFINED_NAME) return true;
  if (part.nodeType !== sequenceNodeType.FUNCTION) return false;
  return !(typeof next === "string" && next.trimStart().startsWith("("));
}

function readMention(token: string): NameMention | null {
  const text = token.trim();
  const mark = text.lastIndexOf("!");
  const name = text.slice(mark + 1);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u.test(name)) return null;
  if (mark < 0) return { sheetName: null, name };
  const sheet = text.slice(0, mark);
  const quoted = sheet.startsWith("'") && sheet.endsWith("'");
  return { sheetName: quoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, name };
}
