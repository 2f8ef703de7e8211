/** The shapes that the form's tables share: a question with words, and a question with a tick and words. */
import { answerColumn, choiceColumn, fixedColumn } from "../../blocks/form-inputs";
import { inPaper } from "../../papers/reports-2020";
import type { InputTable, TableRow } from "../../template";

interface FormTable {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly place: string;
}

/** A question of the form with the draft's answer; the draft leaves some open. */
export interface Answered {
  readonly ref: string;
  readonly question: string;
  readonly answer?: string;
  readonly comments?: string;
}

/** Questions answered in words. */
export function questionsInWords(table: FormTable, questions: readonly Answered[]): InputTable {
  return {
    ...described(table),
    columns: [fixedColumn("ref", "Ref"), fixedColumn("question", "Question"), answerColumn("comments", "Answer")],
    worked: questions.map(({ ref, question, comments }) => ({ ref, question, comments: comments ?? null })),
    blank: questions.map(({ ref, question }) => ({ ref, question, comments: null })),
    blankRows: 0,
  };
}

/** Questions with one of a few answers, and words beside it. */
export function questionsWithChoice(
  table: FormTable & { readonly choices: readonly string[]; readonly asks: string; readonly explains: string },
  questions: readonly Answered[],
): InputTable {
  const open = (row: Answered): TableRow => ({ ref: row.ref, question: row.question, answer: null, comments: null });
  return {
    ...described(table),
    columns: [
      fixedColumn("ref", "Ref"),
      fixedColumn("question", table.asks),
      choiceColumn("answer", "Answer", table.choices),
      answerColumn("comments", table.explains),
    ],
    worked: questions.map((row) => ({ ...open(row), answer: row.answer ?? null, comments: row.comments ?? null })),
    blank: questions.map(open),
    blankRows: 0,
  };
}

function described({
  id,
  title,
  help,
  place,
}: FormTable): Pick<InputTable, "id" | "title" | "help" | "source" | "optional"> {
  // Open questions are counted and checked; they keep nothing from being computed.
  return { id, title, help, optional: true, source: inPaper(`Home care report, Appendix D, ${place}`) };
}
