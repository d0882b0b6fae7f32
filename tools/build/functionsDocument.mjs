/** docs/functions.md: the catalogue for people who read the repository. `npm run docs` writes it; a test compares. */
import { callOf, partsOf, readHelpWords } from './helpPage.mjs';
import { sourceLocale } from './translation.mjs';

/** @typedef {import('../docblocks.mjs').FunctionDoc} FunctionDoc */

const notice =
  '<!-- Generated from the docblocks of src/functions/functions.ts by `npm run docs`: change them, not this file. -->';
const inCell = (/** @type {string} */ text) => text.replaceAll('|', '\\|');
/** The address GitHub gives a heading. */
const anchor = (/** @type {string} */ heading) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .replaceAll(' ', '-');

export function functionsDocument(/** @type {FunctionDoc[]} */ functions) {
  const words = readHelpWords(sourceLocale);
  const parts = partsOf(functions).map(({ part, members }) => ({ ...words.parts[part], members }));
  return [
    notice,
    `# ${words.title}`,
    words.intro,
    parts.map(({ title }) => `- [${title}](#${anchor(title)})`).join('\n'),
    ...parts.flatMap(({ title, intro, members }) => [`## ${title}`, intro, contents(members), ...members.map(section)]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const contents = (members) =>
  [
    '| function | what it gives |',
    '|---|---|',
    ...members.map(({ id, description }) => `| [${id}](#${anchor(`TURNOVER.${id}`)}) | ${inCell(description)} |`),
  ].join('\n');

function section(entry) {
  return [
    `### TURNOVER.${entry.id}`,
    entry.description,
    ['```', callOf(entry), '```'].join('\n'),
    ['| argument | |', '|---|---|', ...entry.parameters.map(argumentRow)].join('\n'),
    ...entry.parameters.filter(({ enumId }) => enumId).map(({ name, enumId }) => wordsOf(name, entry.enums[enumId])),
    ['```', ...entry.examples.map(({ formula, result }) => `${formula}  →  ${result}`), '```'].join('\n'),
    [`**Result.** ${entry.returns}`, `**Errors.** ${entry.remarks}`, `**Source.** ${entry.source}`].join('\n\n'),
  ].join('\n\n');
}

const wordsOf = (name, values) =>
  [`Words for \`${name}\`:`, '', ...values.map(({ value, tooltip }) => `- \`${value}\`: ${tooltip}`)].join('\n');

const argumentRow = ({ name, description, optional }) =>
  `| \`${name}\`${optional ? ' (optional)' : ''} | ${inCell(description)} |`;
