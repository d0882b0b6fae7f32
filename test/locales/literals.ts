/** The texts written in a source file, found without running it. */
import ts from 'typescript';

/** Where something is put into a sentence. */
export const hole = '{}';

/** Every string of a TypeScript or JSON file; templates with {} for what is put in. Names of files and keys are left out. */
export function textsIn(file: string, source: string): string[] {
  const tree = ts.createSourceFile(
    file.replace(/\.json$/, '.ts'),
    file.endsWith('.json') ? `(${source})` : source,
    ts.ScriptTarget.Latest,
    true,
  );
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isTemplateExpression(node))
      texts.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(hole));
    else if (ts.isStringLiteralLike(node) && !isKey(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return texts;
}

/** "a" of { "a": 1 }, of x["a"], of x === "a" and of the type "a". */
function isKey(node: ts.StringLiteralLike): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    ts.isElementAccessExpression(parent) ||
    ts.isLiteralTypeNode(parent) ||
    (ts.isBinaryExpression(parent) && parent.operatorToken.getText().includes('=='))
  );
}
