import { rules } from '../audit/rules';
import { cliWords, type CliWords } from '../locales/cli/cliWords';
import { noteSentence, problemSentence, xlsxWords } from '../locales/xlsx/xlsxWords';
import { largestMegabytes } from '../xlsx/fileKind';
import { XlsxProblem } from '../xlsx/xlsxProblem';
import { checkedFile, type CheckedFile } from './checkedFile';
import { jsonReport, type FailedFile } from './jsonReport';
import { optionsFrom, severities, WrongOption, type Options } from './options';
import { fileText, shownText } from './textReport';
import { bytesOf, FileTrouble, filesOf } from './workbookFiles';

/** Where the command writes to. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isColoured: boolean;
  /** Of the project. */
  readonly version: string;
}

const ruleIds = rules.map(({ id }) => id);
const found = 1;
const notChecked = 2;

/** The command, with the words behind its name; gives the exit code. */
export async function run(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const options = optionsFrom(words, ruleIds);
    if (options.wanted === 'audit') return await audited(options, terminal);
    const say = cliWords(options.language);
    terminal.out(options.wanted === 'version' ? `${terminal.version}\n` : helpText(say));
    return 0;
  } catch (error) {
    if (!(error instanceof WrongOption)) throw error;
    terminal.err(`${shownText(error.message)}\n`);
    return notChecked;
  }
}

const helpText = ({ usage, purpose, options }: CliWords) =>
  `${usage}\n\n${purpose}\n\n${options.replace('{rules}', ruleIds.join('\n  '))}\n`;

async function audited(options: Options, terminal: Terminal): Promise<number> {
  const say = cliWords(options.language);
  const results: (CheckedFile | FailedFile)[] = [];
  for (const word of options.files)
    for (const file of namedFiles(word, say)) {
      const result = typeof file === 'string' ? await resultOf(file, options, say) : file;
      results.push(result);
      report(result, options, say, terminal);
    }
  const exitCode = exitCodeOf(results, options);
  if (options.asJson) terminal.out(jsonReport(results, options.language, exitCode, terminal.version));
  return exitCode;
}

function namedFiles(word: string, say: CliWords): readonly (string | FailedFile)[] {
  try {
    return filesOf(word, say);
  } catch (error) {
    if (error instanceof FileTrouble) return [{ file: word, kind: 'unreadable', message: error.message }];
    throw error;
  }
}

async function resultOf(file: string, options: Options, say: CliWords): Promise<CheckedFile | FailedFile> {
  const name = file === '-' ? say.standardInput : file;
  try {
    return await checkedFile(name, bytesOf(file, say), options);
  } catch (error) {
    if (error instanceof FileTrouble) return { file: name, kind: 'unreadable', message: error.message };
    if (error instanceof XlsxProblem)
      return { file: name, kind: error.kind, message: sentenceOf(error, name, options) };
    const detail = error instanceof Error ? error.message : String(error);
    return { file: name, kind: 'crashed', message: say.crashed(name, detail) };
  }
}

const sentenceOf = ({ kind }: XlsxProblem, file: string, { language }: Options): string =>
  problemSentence(xlsxWords(language), kind, { file, ...largestMegabytes });

function report(result: CheckedFile | FailedFile, options: Options, say: CliWords, terminal: Terminal): void {
  const complain = (sentence: string) => terminal.err(`${shownText(sentence)}\n`);
  if (!('findings' in result)) return complain(result.message);
  if (!options.asJson) terminal.out(`${fileText(result, options.language, say, terminal.isColoured)}\n`);
  if (isNeverCalculated(result)) complain(say.neverCalculated(result.file));
  else if (result.uncalculatedCount > 0) complain(say.notCalculated(result.file, result.uncalculatedCount));
  const circular = result.notes.find(({ id }) => id === 'circular');
  if (circular) complain(`${result.file}: ${noteSentence(xlsxWords(options.language), circular)}`);
}

/** A file without any value would pass every check that looks at values. */
const isNeverCalculated = ({ formulaCount, uncalculatedCount }: CheckedFile): boolean =>
  formulaCount > 0 && uncalculatedCount >= formulaCount;

function exitCodeOf(results: readonly (CheckedFile | FailedFile)[], { failOn }: Options): number {
  if (results.some((each) => !('findings' in each) || isNeverCalculated(each))) return notChecked;
  const counts = severities.slice(0, severities.indexOf(failOn) + 1);
  const isFound = results.some(
    (each) =>
      'findings' in each &&
      each.findings.some(({ finding, isIgnored }) => !isIgnored && counts.includes(finding.severity)),
  );
  return isFound ? found : 0;
}
