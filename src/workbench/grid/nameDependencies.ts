import type { Injector } from '@univerjs/core';
import {
  IDefinedNamesService,
  IFunctionService,
  LexerTreeBuilder,
  sequenceNodeType,
  type ISequenceNode,
} from '@univerjs/engine-formula';

interface NameParameters {
  readonly unitId: string | null;
  readonly getDirtyDefinedNameMap: () => Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;
}

interface NamesInFormula {
  readonly sequenceString: string;
  readonly hasDefinedName: boolean;
  readonly definedNames: readonly string[];
}

/** A formula in pieces, as Univer's lexer keeps it while it reads. */
type Pieces = readonly unknown[];

interface NameLexer {
  getSequenceNode(pieces: Pieces): (string | ISequenceNode)[];
  _handleDefinedName(pieces: Pieces, parameters: NameParameters): NamesInFormula;
  _simpleCheckDefinedName(formula: string, parameters: NameParameters): boolean;
  _checkDefinedNameDirty(name: string, parameters: NameParameters): boolean;
  _resetCurrentLexerNode(): void;
}

/**
 * Univer puts the definition of a name in its place when it reads a formula, and then forgets which name it was: the formula
 * would keep its value when the name is changed, deleted or added. Here a formula knows all names in it, also those that do
 * not exist, in any letter case.
 */
export function followNames(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder) as unknown as NameLexer;
  const service = injector.get(IDefinedNamesService);
  // Without any name Univer would not look for names at all.
  service.getAllDefinedNamesIsEmpty = () => false;
  service.update$.subscribe(() => forgetReadFormulas(injector));

  const readNames = lexer._handleDefinedName.bind(lexer);
  lexer._handleDefinedName = (pieces, parameters) => {
    const read = readNames(pieces, parameters);
    const typed = namesAmong(lexer.getSequenceNode(pieces));
    if (typed.length === 0 || parameters.unitId === null) return read;
    // Univer compares names letter by letter: here as typed, as defined, and as they were until just now.
    const changed = changedNames(parameters);
    const names = typed.flatMap((name) => {
      const defined = service.getValueByName(parameters.unitId!, name)?.name ?? name;
      return [name, defined, ...changed.filter((other) => other.toLowerCase() === name.toLowerCase())];
    });
    return { ...read, hasDefinedName: true, definedNames: [...new Set([...read.definedNames, ...names])] };
  };
  lexer._simpleCheckDefinedName = (formula, parameters) =>
    changedNames(parameters).some((name) => formula.toLowerCase().includes(name.toLowerCase()));
  // It would put an error in the place of a deleted name, and could not read the formula then.
  lexer._checkDefinedNameDirty = () => false;
}

/**
 * Univer keeps what it has read of every formula, with the definitions that were in force, and when a name changes looks again
 * only at formulas that stand in a cell: one that was deleted before, and is typed again, would still be `#NAME?`.
 */
function forgetReadFormulas(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  (lexer as unknown as NameLexer)._resetCurrentLexerNode();
  lexer.dispose(); // it lives on without what it kept
  injector.get(IFunctionService).deleteFormulaAstCacheKey(inEveryFormula);
}

const inEveryFormula = '';

const nameAlone = /^(?!(?:true|false)$)[\p{L}_\\][\p{L}\p{N}_.\\?]*$/iu;

/** Univer counts names among functions; those have a bracket behind them. */
function namesAmong(pieces: readonly (string | ISequenceNode)[]): string[] {
  return pieces.flatMap((piece, i) => {
    if (typeof piece === 'string' || piece.nodeType !== sequenceNodeType.FUNCTION || pieces[i + 1] === '(') return [];
    const name = piece.token.trim();
    return nameAlone.test(name) ? [name] : [];
  });
}

function changedNames({ unitId, getDirtyDefinedNameMap }: NameParameters): string[] {
  return unitId === null ? [] : Object.keys(getDirtyDefinedNameMap()[unitId] ?? {});
}
