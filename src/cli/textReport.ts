import { addressesOf } from '../audit/areas';
import type { Finding, Severity } from '../audit/finding';
import type { FactsByRule, RuleId, RuleWords } from '../locales/audit/ruleWords';
import { wordsOfRule } from '../locales/audit/auditWords';
import type { CliWords } from '../locales/cli/cliWords';
import type { Language } from '../locales/language';
import type { CheckedFile } from './checkedFile';

/** Escape sequences of a terminal, by what they are for. */
const colours: Readonly<Record<Severity | 'strong', string>> = { wrong: '31', check: '33', note: '36', strong: '1' };

const coloured = (text: string, colour: keyof typeof colours, isColoured: boolean) =>
  isColoured ? `\u001b[${colours[colour]}m${text}\u001b[0m` : text;

/** Texts of a workbook could hold what a terminal takes for commands, or what turns the direction of the text around it. */
export const shownText = (text: string): string =>
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, ' ');

/** What a rule says of one of its findings. */
export function sayingOf<Id extends RuleId>({ rule, facts }: Finding<Id>, language: Language) {
  const words: RuleWords<FactsByRule[Id]> = wordsOfRule(rule, language);
  return { name: words.name, title: words.title(facts), why: words.why(facts), fix: words.fix?.(facts) ?? null };
}

/** As formulas name a sheet: with quotation marks where its name needs some. */
function sheetText(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** All that is found in a file, for people. */
export function fileText(checked: CheckedFile, language: Language, say: CliWords, isColoured: boolean): string {
  const { file, formulaCount, distinctCount, findings, ignoredCount } = checked;
  const shown = findings.map(({ finding, isIgnored }) => findingText(finding, isIgnored, language, say, isColoured));
  const looked = findings.filter(({ isIgnored }) => !isIgnored).length;
  const hidden = findings.some(({ isIgnored }) => isIgnored) ? 0 : ignoredCount;
  return [
    coloured(shownText(file), 'strong', isColoured),
    ...shown,
    `  ${say.summary(formulaCount, distinctCount, looked)}`,
    ...(hidden > 0 ? [`  ${say.hidden(hidden)}`] : []),
    '',
  ].join('\n');
}

function findingText(
  finding: Finding,
  isIgnored: boolean,
  language: Language,
  say: CliWords,
  isColoured: boolean,
): string {
  const { rule, severity, sheet, areas, formulaNow, formulaSuggested } = finding;
  const { name, title, why } = sayingOf(finding, language);
  const place = `${sheetText(sheet)}!${addressesOf(areas).join(',')}`;
  const mark = isIgnored ? ` (${say.ignoredMark})` : '';
  const formulas = [
    [say.now, formulaNow],
    [say.suggested, formulaSuggested],
  ].flatMap(([label, formula]) => (formula === null ? [] : [`    ${label}: ${shownText(formula!)}`]));
  return [
    `  ${coloured(say.severities[severity], severity, isColoured)}  ${shownText(place)}  ${rule}  ${name}${mark}`,
    `    ${shownText(title)}`,
    `    ${shownText(why)}`,
    ...formulas,
    '',
  ].join('\n');
}
