/** The help page: one static file a language, without script, to whose anchors (help.html#AVGBASE) Excel's "Help on this function" leads. */
import fs from 'node:fs';
import { rootPath } from '../project.mjs';
import { sourceLocale, translatedLocales } from './translation.mjs';

/**
 * @typedef {import('../docblocks.mjs').FunctionDoc} FunctionDoc
 * @typedef {import('./translation.mjs').Translation} Translation
 */

export const helpLocales = [sourceLocale, ...translatedLocales];
export const helpFile = (/** @type {string} */ locale) =>
  locale === sourceLocale ? 'help.html' : `help-${locale}.html`;

export const readHelpWords = (/** @type {string} */ locale) =>
  JSON.parse(fs.readFileSync(rootPath('src/locales/help', `${locale}.json`), 'utf8'));

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (/** @type {string} */ text) => text.replace(/[&<>"]/g, (character) => entities[character]);

/** "=TURNOVER.OPENBASE(leavers, opening)"; optional arguments in brackets. */
export const callOf = (/** @type {FunctionDoc} */ { id, parameters }) =>
  `=TURNOVER.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;

/** The two halves of the catalogue, leaving out an empty one. */
export function groupsOf(/** @type {FunctionDoc[]} */ functions) {
  const isRoster = ({ id }) => id.startsWith('ROSTER.');
  const groups = [
    { group: 'counts', members: functions.filter((entry) => !isRoster(entry)) },
    { group: 'roster', members: functions.filter(isRoster) },
  ];
  return groups.filter(({ members }) => members.length > 0);
}

/**
 * @param {string} locale
 * @param {FunctionDoc[]} functions
 * @param {Translation} [translation] none for the language of the docblocks
 */
export function helpPage(locale, functions, translation) {
  const words = readHelpWords(locale);
  const groups = groupsOf(functions);
  const pages = helpLocales.map((other) => `<li>${languageLink(other, locale)}</li>`).join('');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(words.title)}</title>
<link rel="icon" href="assets/icon-32.png">
<style>${style}</style>
</head>
<body>
<header>
<nav aria-label="${escaped(words.languages)}"><ul>${pages}</ul></nav>
<h1>${escaped(words.title)}</h1>
<p>${escaped(words.intro)}</p>
</header>
<main>
<nav id="contents" aria-label="${escaped(words.contents)}">
${groups.map(({ group, members }) => contents(words.groups[group], members)).join('\n')}
</nav>
${groups.flatMap(({ members }) => members.map((entry) => section(entry, words, translation))).join('\n')}
</main>
</body>
</html>
`;
}

function languageLink(other, locale) {
  const name = escaped(readHelpWords(other).language);
  return other === locale
    ? `<span lang="${other}" aria-current="page">${name}</span>`
    : `<a lang="${other}" hreflang="${other}" href="${helpFile(other)}">${name}</a>`;
}

const contents = (title, members) =>
  `<h2>${escaped(title)}</h2>\n<ul>${members.map(({ id }) => `<li><a href="#${id}">${id}</a></li>`).join(' ')}</ul>`;

function section(entry, words, translation) {
  const translated = translation?.functions[entry.id];
  const sentence = (name) => `<h3>${escaped(words[name])}</h3>\n<p>${escaped(translated?.[name] ?? entry[name])}</p>`;
  return `<section id="${entry.id}">
<h2>TURNOVER.${entry.id}</h2>
<p>${escaped(translated?.description ?? entry.description)}</p>
<p class="call"><code>${escaped(callOf(entry))}</code></p>
<h3>${escaped(words.arguments)}</h3>
<dl>
${entry.parameters.map((parameter) => argument(entry, parameter, words, translation)).join('\n')}
</dl>
<h3>${escaped(words.examples)}</h3>
${entry.examples.map(({ formula, result }) => `<p class="example"><code>${escaped(formula)}</code> <span>→ <code>${escaped(result)}</code></span></p>`).join('\n')}
${['returns', 'remarks', 'source'].map(sentence).join('\n')}
<p><a href="#contents">${escaped(words.backToContents)}</a></p>
</section>`;
}

function argument(entry, { name, description, optional, enumId }, words, translation) {
  const text = translation?.functions[entry.id]?.parameters?.[name] ?? description;
  const values = enumId ? entry.enums[enumId] : [];
  const tooltip = ({ value, tooltip }) => translation?.enums[enumId]?.[value] ?? tooltip;
  const list = values
    .map((value) => `<li><code>${escaped(String(value.value))}</code> ${escaped(tooltip(value))}</li>`)
    .join('');
  return `<dt><code>${escaped(name)}</code>${optional ? ` <small>${escaped(words.optional)}</small>` : ''}</dt>
<dd>${escaped(text)}${list && `<p>${escaped(words.accepted)}</p><ul>${list}</ul>`}</dd>`;
}

const style = `
:root { color-scheme: light dark; --text: #242424; --soft: #616161; --line: #d1d1d1; --fill: #f5f5f5; --link: #0f548c; --page: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --text: #ffffff; --soft: #d6d6d6; --line: #666666; --fill: #333333; --link: #8ec7ff; --page: #1f1f1f; } }
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; }
body { margin: 0 auto; padding: 1rem; max-width: 46rem; background: var(--page); color: var(--text); font: 1rem/1.5 "Segoe UI", "Microsoft YaHei", "Microsoft JhengHei", "Noto Sans CJK SC", system-ui, sans-serif; overflow-wrap: break-word; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid; outline-offset: 2px; }
h1 { font-size: 1.6rem; line-height: 1.2; }
h2 { font-size: 1.25rem; line-height: 1.3; margin: 1.5rem 0 .5rem; }
h3 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .25rem 0 .5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; list-style: none; }
nav a, nav span { display: inline-block; min-height: 24px; }
section { border-top: 1px solid var(--line); margin-top: 1.5rem; }
section:target h2 { text-decoration: underline; }
code { font: .9em/1.4 Consolas, "Cascadia Mono", monospace; }
.call, .example { padding: .5rem; background: var(--fill); border-radius: 4px; }
.example span { white-space: normal; }
small { color: var(--soft); font-weight: normal; }
dt { margin-top: .5rem; }
dd { margin: 0 0 0 1rem; }
dd ul { margin: 0; padding-left: 1.2rem; }
`.replace(/\n/g, '');
