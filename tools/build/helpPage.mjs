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

/** The two parts of the catalogue, leaving out an empty one. Their ids are the anchors of the page. */
export function partsOf(/** @type {FunctionDoc[]} */ functions) {
  const isRoster = ({ id }) => id.startsWith('ROSTER.');
  const parts = [
    { part: 'counts', members: functions.filter((entry) => !isRoster(entry)) },
    { part: 'roster', members: functions.filter(isRoster) },
  ];
  return parts.filter(({ members }) => members.length > 0);
}

/**
 * @param {string} locale
 * @param {FunctionDoc[]} functions
 * @param {Translation} [translation] none for the language of the docblocks
 */
export function helpPage(locale, functions, translation) {
  const words = readHelpWords(locale);
  const parts = partsOf(functions);
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
<nav aria-label="${escaped(words.contents)}"><ul>${parts.map(({ part }) => `<li><a href="#${part}">${escaped(words.parts[part].title)}</a></li>`).join('')}</ul></nav>
</header>
<main>
${parts.map(({ part, members }) => partOfPage(part, members, words, translation)).join('\n')}
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

const descriptionOf = (entry, translation) =>
  escaped(translation?.functions[entry.id]?.description ?? entry.description);

/** A heading, what holds for all functions of the part, its table of contents, and the functions. */
function partOfPage(part, members, words, translation) {
  const { title, intro } = words.parts[part];
  const line = (entry) =>
    `<li><a href="#${entry.id}">${entry.id}</a> <span>${descriptionOf(entry, translation)}</span></li>`;
  return `<h2 id="${part}">${escaped(title)}</h2>
<p>${escaped(intro)}</p>
<nav class="contents" aria-label="${escaped(title)}"><ul>
${members.map(line).join('\n')}
</ul></nav>
${members.map((entry) => section(entry, part, words, translation)).join('\n')}`;
}

function section(entry, part, words, translation) {
  const translated = translation?.functions[entry.id];
  const sentence = (name) => `<h4>${escaped(words[name])}</h4>\n<p>${escaped(translated?.[name] ?? entry[name])}</p>`;
  return `<section id="${entry.id}">
<h3>TURNOVER.${entry.id}</h3>
<p>${descriptionOf(entry, translation)}</p>
<p class="call"><code>${escaped(callOf(entry))}</code></p>
<h4>${escaped(words.arguments)}</h4>
<dl>
${entry.parameters.map((parameter) => argument(entry, parameter, words, translation)).join('\n')}
</dl>
<h4>${escaped(words.examples)}</h4>
${entry.examples.map(({ formula, result }) => `<p class="example"><code>${escaped(formula)}</code> <span>→ <code>${escaped(result)}</code></span></p>`).join('\n')}
${['returns', 'remarks', 'source'].map(sentence).join('\n')}
<p><a href="#${part}">${escaped(words.backToPart)}</a></p>
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
h2 { font-size: 1.4rem; line-height: 1.3; margin: 3rem 0 .5rem; }
h3 { font-size: 1.25rem; line-height: 1.3; margin: 1.5rem 0 .5rem; }
h4 { font-size: 1rem; margin: 1rem 0 .25rem; }
p { margin: .25rem 0 .5rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0; padding: 0; list-style: none; }
nav a, header nav span { display: inline-block; min-height: 24px; }
.contents ul { display: block; }
@media (min-width: 36rem) { .contents li { display: grid; grid-template-columns: 13.5rem 1fr; } }
section { border-top: 1px solid var(--line); margin-top: 1.5rem; }
section:target h3 { text-decoration: underline; }
code { font: .9em/1.4 Consolas, "Cascadia Mono", monospace; }
.call, .example { padding: .5rem; background: var(--fill); border-radius: 4px; }
.example span { white-space: normal; }
small { color: var(--soft); font-weight: normal; }
dt { margin-top: .5rem; }
dd { margin: 0 0 0 1rem; }
dd ul { margin: 0; padding-left: 1.2rem; }
`.replace(/\n/g, '');
