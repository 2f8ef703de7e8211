import { FinanceError } from "./finance-error";
import { checkNumber, WHOLE_COUNT } from "./number-checks";

/** Two reviewers' answers to the same cases, counted. */
export interface ReviewerAnswers {
  readonly bothYes: number;
  readonly firstOnly: number;
  readonly secondOnly: number;
  readonly bothNo: number;
}

/** How far two reviewers agree. */
export interface Agreement {
  /** Share of cases answered alike, 0 to 1. */
  readonly observed: number;
  /** Cohen's kappa: 1 is perfect, 0 what chance alone would give, below 0 worse than chance. */
  readonly kappa: number;
}

/**
 * Agreement of two reviewers of the same cases, with and without the agreement that chance would give.
 *
 * @param answers Whole counts, 0 or more, at least one case in total.
 * @throws FinanceError for parts of cases or no cases; as no-result when both gave one and the same answer to every case,
 * where kappa has no meaning.
 * @see Cohen's kappa (ST-15: 20, 5, 10, 15 gives 0.70 and 0.40).
 * @example agreementOf({ bothYes: 20, firstOnly: 5, secondOnly: 10, bothNo: 15 }) // { observed: 0.7, kappa: 0.4 }
 */
export function agreementOf(answers: ReviewerAnswers): Agreement {
  for (const [name, count] of Object.entries(answers)) {
    checkNumber(count, name, { ...WHOLE_COUNT, unit: "cases" });
  }
  const { bothYes, firstOnly, secondOnly, bothNo } = answers;
  const cases = bothYes + firstOnly + secondOnly + bothNo;
  if (cases === 0) {
    throw new FinanceError("found no cases; at least one of the four counts must be more than 0", "bothYes");
  }
  const agreedPairs = (bothYes + bothNo) * cases;
  const chancePairs = (bothYes + firstOnly) * (bothYes + secondOnly) + (secondOnly + bothNo) * (firstOnly + bothNo);
  const allPairs = cases * cases;
  if (chancePairs === allPairs) {
    throw new FinanceError(
      "both reviewers gave the same answer to every case, so kappa cannot be told from chance; review cases of both kinds",
      undefined,
      "no-result",
    );
  }
  return { observed: (bothYes + bothNo) / cases, kappa: (agreedPairs - chancePairs) / (allPairs - chancePairs) };
}
