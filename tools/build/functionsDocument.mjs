/** docs/functions.md: the catalogue for people who read the repository. `npm run docs` writes it; a test compares. */
import { callOf, groupsOf, readHelpWords } from './helpPage.mjs';
import { sourceLocale } from './translation.mjs';

/** @typedef {import('../docblocks.mjs').FunctionDoc} FunctionDoc */

const notice =
  '<!-- Generated from the docblocks of src/functions/functions.ts by `npm run docs`: change them, not this file. -->';
const inCell = (/** @type {string} */ text) => text.replaceAll('|', '\\|');
const anchor = (/** @type {string} */ id) => `turnover${id.toLowerCase().replace(/[^a-z0-9]/g, '')}`;

export function functionsDocument(/** @type {FunctionDoc[]} */ functions) {
  const words = readHelpWords(sourceLocale);
  const groups = groupsOf(functions);
  return [
    notice,
    `# ${words.title}`,
    words.intro,
    ...groups.map(({ group, members }) => contents(words.groups[group], members)),
    ...groups.flatMap(({ members }) => members.map(section)),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const contents = (title, members) =>
  [
    `**${title}**`,
    '',
    '| function | what it gives |',
    '|---|---|',
    ...members.map(({ id, description }) => `| [${id}](#${anchor(id)}) | ${inCell(description)} |`),
  ].join('\n');

function section(entry) {
  return [
    `## TURNOVER.${entry.id}`,
    entry.description,
    ['```', callOf(entry), '```'].join('\n'),
    ['| argument | |', '|---|---|', ...entry.parameters.map(argumentRow)].join('\n'),
    ...Object.entries(entry.enums).map(([, values]) =>
      values.map(({ value, tooltip }) => `- \`${value}\`: ${tooltip}`).join('\n'),
    ),
    ['```', ...entry.examples.map(({ formula, result }) => `${formula}  →  ${result}`), '```'].join('\n'),
    [`**Result.** ${entry.returns}`, `**Errors.** ${entry.remarks}`, `**Source.** ${entry.source}`].join('\n\n'),
  ].join('\n\n');
}

const argumentRow = ({ name, description, optional }) =>
  `| \`${name}\`${optional ? ' (optional)' : ''} | ${inCell(description)} |`;
