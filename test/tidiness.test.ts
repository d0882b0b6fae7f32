import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/** Everything that belongs to the project, also what is not committed yet. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && !/\.png$/.test(file))
  .flatMap((file) => textsOf(file));

interface TextFile {
  readonly file: string;
  readonly text: string;
}

/** Nothing for a file that is deleted and not yet committed so. */
function textsOf(file: string): TextFile[] {
  try {
    return [{ file, text: readFileSync(file, 'utf8') }];
  } catch {
    return [];
  }
}

/** The catalogue is one list for the generator of the metadata; locales are lists of sentences; the others are documents and data. */
const mayBeLong =
  /^(?:src\/functions\/functions\.ts|src\/locales\/|docs\/|README|CHANGELOG|package-lock\.json|test\/corpus\/)|\.json$/;
const mostLines = 300;

const isCode = ({ file }: TextFile): boolean => /\.(?:ts|mts|js|mjs)$/.test(file);

/** The words themselves are put together here, so that this file does not hold them. */
const unfinished = new RegExp(`\\b(?:${['TO', 'FIX'].map((start, i) => start + ['DO', 'ME'][i]).join('|')}|X{3})\\b`);
const leftOut = new RegExp(
  `\\b(?:it|test|describe)\\s*\\.\\s*(?:${['skip', 'only', 'todo', 'fails'].join('|')})\\b|\\b(?:xit|xdescribe|fit|fdescribe)\\(`,
);

const placesOf = ({ file, text }: TextFile, pattern: RegExp): string[] =>
  text.split('\n').flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1} ${line.trim()}`] : []));

/** The comments of a file, a run of line comments as one. */
function commentsOf(text: string): string[] {
  const scanner = ts.createScanner(ts.ScriptTarget.Latest, false, ts.LanguageVariant.Standard, text);
  const comments: string[] = [];
  let isRun = false;
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    const token = scanner.getTokenText();
    if (kind === ts.SyntaxKind.SingleLineCommentTrivia) {
      const line = token.replace(/^\/\//, '');
      if (isRun) comments.push(`${comments.pop()}\n${line}`);
      else comments.push(line);
      isRun = true;
    } else if (kind === ts.SyntaxKind.MultiLineCommentTrivia)
      comments.push(token.slice(2, -2).replace(/^\s*\* ?/gm, ''));
    else if (kind !== ts.SyntaxKind.WhitespaceTrivia && kind !== ts.SyntaxKind.NewLineTrivia) isRun = false;
  }
  return comments;
}

/** Statements that no sentence looks like: they end in a semicolon or hold braces, and parse without a fault. */
function isStatement(comment: string): boolean {
  const code = comment.trim();
  if (!/;\s*$|[{}]\s*$/m.test(code) || /^\s*(?:@|eslint|prettier|global )/.test(code)) return false;
  const { diagnostics = [] } = ts.transpileModule(code, { reportDiagnostics: true });
  return diagnostics.length === 0 && /[=(;{]/.test(code);
}

describe('what is left behind', () => {
  test('the files of the project are looked at', () => {
    expect(files.length).toBeGreaterThan(500);
    expect(files.filter(isCode).length).toBeGreaterThan(400);
  });

  test('nothing is left for later', () => {
    expect(files.flatMap((each) => placesOf(each, unfinished))).toEqual([]);
  });

  test('no test is left out, and none runs alone', () => {
    expect(files.filter(isCode).flatMap((each) => placesOf(each, leftOut))).toEqual([]);
  });

  test('no code is commented out', () => {
    expect(isStatement(' const x = f(1);')).toBe(true);
    expect(isStatement('\n if (a) {\n   b();\n }\n')).toBe(true);
    expect(isStatement(' Comments say why; code says what.')).toBe(false);
    const found = files.filter(isCode).flatMap(({ file, text }) =>
      commentsOf(text)
        .filter(isStatement)
        .map((comment) => `${file}: ${comment.trim()}`),
    );
    expect(found).toEqual([]);
  });

  test(`no file is longer than ${mostLines} lines, but for the catalogue, the locales, documents and data`, () => {
    const long = files.filter(
      ({ file, text }) => !mayBeLong.test(file) && text.trimEnd().split('\n').length > mostLines,
    );
    expect(long.map(({ file }) => file)).toEqual([]);
  });
});
