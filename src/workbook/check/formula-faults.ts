/** What a formula must not contain, read from its text. */

/** Numbers a formula may hold: 0, 1, months, days, thousands and per 100,000 people. Everything else is an assumption. */
const DECLARED_CONSTANTS = new Set([0, 1, 7, 12, 1000, 100_000]);
/** They change without any cell having changed. */
const VOLATILE = new Set(["TODAY", "NOW", "RAND", "RANDBETWEEN", "RANDARRAY", "OFFSET", "INDIRECT", "CELL", "INFO"]);
/** Functions whose later arguments say where or how many, which is no figure: INDEX(table, 2, 1), LEFT(text, 4). */
const POSITIONS_AFTER_FIRST = new Set(["INDEX", "LEFT", "RIGHT", "MID", "CHOOSECOLS", "CHOOSEROWS", "TAKE", "DROP"]);
const ERROR_CATCHERS = new Set(["IFERROR", "IFNA"]);

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!|#[A-Z/0]+[!?]?|[A-Za-z_\\][\w.\\]*(?=\()|\$?[A-Za-z]{1,3}\$?\d+(?![\w.])|[A-Za-z_\\][\w.\\]*|(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?|\S/g;

export interface FormulaFault {
  readonly rule: string;
  readonly message: string;
}

interface Call {
  readonly name: string;
  argument: number;
  tokens: string[];
}

/**
 * The faults of one formula: typed numbers, volatile functions, errors turned into zero, links to other files.
 *
 * @param formula With its leading `=`.
 * @returns One fault per kind and figure, in the order of the formula.
 * @example formulaFaults("=A1*0.29")[0].message // "holds the number 0.29; put it into a cell of its own"
 */
export function formulaFaults(formula: string): FormulaFault[] {
  const faults: FormulaFault[] = [];
  const calls: Call[] = [];
  let name = "";
  for (const [token] of formula.slice(1).matchAll(TOKEN)) {
    const call = calls.at(-1);
    if (token === "(") {
      call?.tokens.push(token);
      calls.push({ name, argument: 0, tokens: [] });
    } else if (token === ")") {
      const closed = calls.pop();
      if (closed !== undefined && ERROR_CATCHERS.has(closed.name) && closed.tokens.join("") === "0")
        faults.push(errorAsZero(closed.name));
    } else if (token === "," && call !== undefined) {
      call.argument += 1;
      call.tokens = [];
    } else {
      call?.tokens.push(token);
      faults.push(...tokenFaults(token, call));
    }
    name = token.toUpperCase();
  }
  if (/\[[^\]]*\.xl[a-z]*\]/i.test(formula)) {
    faults.push({
      rule: "No links to other files",
      message: "refers to another file; copy the figure into the register instead",
    });
  }
  return faults;
}

function tokenFaults(token: string, call: Call | undefined): FormulaFault[] {
  if (/^[\d.]/.test(token) && token !== ".") {
    const isPosition = call !== undefined && POSITIONS_AFTER_FIRST.has(call.name) && call.argument > 0;
    return isPosition || DECLARED_CONSTANTS.has(Number(token))
      ? []
      : [
          {
            rule: "No number typed inside a formula",
            message: `holds the number ${token}; put it into a cell of its own`,
          },
        ];
  }
  if (VOLATILE.has(token.toUpperCase()) && /^[A-Za-z]/.test(token)) {
    return [
      {
        rule: "No volatile functions",
        message: `uses ${token.toUpperCase()}, whose answer changes without anything having changed`,
      },
    ];
  }
  return [];
}

function errorAsZero(name: string): FormulaFault {
  return {
    rule: "No error turned into zero",
    message: `${name} turns an error into 0; let the error show, or say in words what is missing`,
  };
}
