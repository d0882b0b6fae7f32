import { methodFrom } from '../audit/methodFrom';
import { limitFrom, tinyBaseFrom } from '../sheets/ownSettings';
import type { Severity } from '../audit/finding';
import type { Snapshot } from '../audit/snapshot';
import type { CliWords } from '../locales/cli/cliWords';
import { cliWords } from '../locales/cli/cliWords';
import { languages, type Language } from '../locales/language';

export interface Options {
  readonly files: readonly string[];
  readonly asJson: boolean;
  readonly language: Language;
  /** null: what the workbook says. */
  readonly limit: number | null;
  readonly houseMethod: Snapshot['houseMethod'];
  readonly tinyBase: number | null;
  /** The mildest severity that makes the command fail. */
  readonly failOn: Severity;
  readonly ignoredRules: ReadonlySet<string>;
  /** Also findings that people chose to ignore in the workbook. */
  readonly showsAll: boolean;
  readonly wanted: 'audit' | 'help' | 'version';
}

/** A wrong word on the command line, with the sentence for it. */
export class WrongOption extends Error {}

export const severities: readonly Severity[] = ['wrong', 'check', 'note'];

/** "--limit 80" means 80%, and would let everything pass if it were taken for 8000%. */
const leastPercents = 10;

type Draft = { -readonly [Key in keyof Options]: Options[Key] };

/** What options with a value say, by name. */
const valued: Readonly<Record<string, (draft: Draft, value: string, rules: readonly string[]) => boolean>> = {
  '--language': (draft, value) => {
    const language = languages.find((each) => each.toLowerCase() === value.toLowerCase());
    if (language) draft.language = language;
    return language !== undefined;
  },
  '--limit': (draft, value) => {
    const limit = limitFrom(value);
    draft.limit = limit !== null && (value.includes('%') || limit < leastPercents) ? limit : null;
    return draft.limit !== null;
  },
  '--house-method': (draft, value) => (draft.houseMethod = methodFrom(value)) !== null,
  '--tiny-base': (draft, value) => {
    draft.tinyBase = /^\d{1,5}$/.test(value) ? tinyBaseFrom(Number(value)) : null;
    return draft.tinyBase !== null;
  },
  '--fail-on': (draft, value) => {
    const severity = severities.find((each) => each === value);
    if (severity) draft.failOn = severity;
    return severity !== undefined;
  },
  '--ignore': (draft, value, rules) => {
    const given = value.split(',').map((each) => each.trim());
    draft.ignoredRules = new Set([...draft.ignoredRules, ...given]);
    return given.every((rule) => rules.includes(rule));
  },
};

const switches: Readonly<Record<string, (draft: Draft) => void>> = {
  '--json': (draft) => (draft.asJson = true),
  '--all': (draft) => (draft.showsAll = true),
  '--help': (draft) => (draft.wanted = 'help'),
  '-h': (draft) => (draft.wanted = 'help'),
  '--version': (draft) => (draft.wanted = 'version'),
};

/** Reads the words behind the command; throws a WrongOption. Everything behind "--" is a file. */
export function optionsFrom(words: readonly string[], rules: readonly string[]): Options {
  const draft: Draft = {
    files: [],
    asJson: false,
    language: languageAmong(words),
    limit: null,
    houseMethod: null,
    tinyBase: null,
    failOn: 'check',
    ignoredRules: new Set(),
    showsAll: false,
    wanted: 'audit',
  };
  const say = cliWords(draft.language);
  const files: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const [name, inline] = nameAndValue(words[i]);
    if (name === '--') files.push(...words.slice(i + 1));
    if (name === '--') break;
    if (name === '-' || !name.startsWith('-')) files.push(words[i]);
    else if (Object.hasOwn(switches, name) && inline === undefined) switches[name](draft);
    else if (Object.hasOwn(valued, name)) readValue(draft, name, inline ?? words[++i], rules, say);
    else throw new WrongOption(say.unknownOption(words[i]));
  }
  if (draft.wanted === 'audit' && files.length === 0) throw new WrongOption(say.noFile);
  return { ...draft, files };
}

/** "--limit=80%" is the same as "--limit 80%". */
function nameAndValue(word: string): readonly [string, string | undefined] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function readValue(
  draft: Draft,
  name: string,
  value: string | undefined,
  rules: readonly string[],
  say: CliWords,
): void {
  if (value === undefined || (value.startsWith('--') && value.length > 2))
    throw new WrongOption(say.valueMissing(name, expected(name, rules)));
  if (!valued[name](draft, value, rules)) throw new WrongOption(say.wrongValue(name, value, expected(name, rules)));
}

/** What an option takes, as it would be typed. */
function expected(name: string, rules: readonly string[]): string {
  switch (name) {
    case '--language':
      return languages.join(' | ');
    case '--limit':
      return '80% | 0.8';
    case '--house-method':
      return 'average | opening | closing | cumulative | mean';
    case '--tiny-base':
      return '0 … 10000';
    case '--fail-on':
      return severities.join(' | ');
    default:
      return rules.join(', ');
  }
}

/** Complaints about other options are in the language that is asked for, wherever it stands. */
function languageAmong(words: readonly string[]): Language {
  const at = words.findIndex((word) => /^--language(=|$)/.test(word));
  const value = at < 0 ? '' : (nameAndValue(words[at])[1] ?? words[at + 1] ?? '');
  return languages.find((each) => each.toLowerCase() === value.toLowerCase()) ?? 'en-US';
}
