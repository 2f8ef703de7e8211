import ts from "typescript";

/** A column that a table argument accepts. */
export interface ColumnHelp {
  readonly header: string;
  readonly optional: boolean;
  /** Other headers that mean the same column. */
  readonly synonyms: readonly string[];
}

/**
 * Finds the columns of a function's table arguments: what its body passes to readTable, as the column definitions of the
 * same file state them.
 *
 * @param declaration The function's declaration, parsed with its file.
 * @returns The columns by the name of the argument.
 * @throws Error when the columns are not defined in the same file in the usual way, so that a help page never lacks them.
 */
export function tableArgumentsOf(declaration: ts.FunctionDeclaration): Map<string, ColumnHelp[]> {
  const tables = new Map<string, ColumnHelp[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === "readTable") {
      const [, argument, columns] = node.arguments;
      if (argument === undefined || columns === undefined || !ts.isStringLiteral(argument)) {
        throw unreadable(node);
      }
      tables.set(argument.text, readColumns(declaration.getSourceFile(), columns));
    }
    node.forEachChild(visit);
  };
  visit(declaration);
  return tables;
}

function readColumns(file: ts.SourceFile, columns: ts.Expression): ColumnHelp[] {
  const definition = file.statements
    .filter(ts.isVariableStatement)
    .flatMap((statement) => [...statement.declarationList.declarations])
    .find((declaration) => declaration.name.getText() === columns.getText())?.initializer;
  const object = definition !== undefined && ts.isAsExpression(definition) ? definition.expression : definition;
  if (object === undefined || !ts.isObjectLiteralExpression(object)) {
    throw unreadable(columns);
  }
  return object.properties.map((property) => {
    if (!ts.isPropertyAssignment(property) || !ts.isCallExpression(property.initializer)) {
      throw unreadable(property);
    }
    return readColumn(property.initializer);
  });
}

function readColumn(call: ts.CallExpression): ColumnHelp {
  const [first] = call.arguments;
  if (call.expression.getText() === "optionalColumn" && first !== undefined && ts.isCallExpression(first)) {
    return { ...readColumn(first), optional: true };
  }
  if (first === undefined || !ts.isStringLiteral(first)) {
    throw unreadable(call);
  }
  const synonyms = call.arguments.find(ts.isArrayLiteralExpression)?.elements.filter(ts.isStringLiteral) ?? [];
  return { header: first.text, optional: false, synonyms: synonyms.map((synonym) => synonym.text) };
}

function unreadable(node: ts.Node): Error {
  return new Error(`cannot read the columns of a table argument from "${node.getText().slice(0, 80)}"`);
}
