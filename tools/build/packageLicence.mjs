/** Under which terms a package may be passed on, and where that stands in it. */
import fs from 'node:fs';
import path from 'node:path';
import { rootPath } from '../project.mjs';

/**
 * @typedef {'licence file' | 'readme' | 'sibling' | 'nowhere'} TextPlace
 * @typedef {{ name: string, version: string, licence: string, copyright: string, textFrom: TextPlace, text: string }} PackageLicence
 */

const accepted = ['MIT', 'MIT-0', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'ISC'];

/** Whether a licence expression of a package.json leaves us one of the licences we accept: "MIT", "(MIT OR GPL-3.0)". */
export function isAcceptedLicence(/** @type {string | undefined} */ expression) {
  if (!expression) return false;
  const choices = expression.replace(/[()]/g, '').split(/\s+OR\s+/i);
  return choices.some((choice) => choice.split(/\s+AND\s+/i).every((licence) => accepted.includes(licence.trim())));
}

/** Some packages leave the field out of package.json but carry the text of their licence. */
export const licenceOfText = (/** @type {string} */ text) =>
  /^\s*Apache License\s+Version 2\.0/.test(text) ? 'Apache-2.0' : /^\s*(The )?MIT License/.test(text) ? 'MIT' : '';

/** Packages that state their licence without its text, and where the same people put it for a package that belongs to it. */
const siblings = {
  '@univerjs/protocol': '@univerjs/core',
  'franc-min': 'trigram-utils',
  'react-remove-scroll-bar': 'react-remove-scroll',
};

/** @returns {PackageLicence} */
export function packageLicence(/** @type {string} */ folder) {
  const { name, version, license, author } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const [textFrom, text] = placedText(name, folder);
  const copyright = copyrightIn(text) ?? authorOf(author);
  return { name, version, licence: license ?? licenceOfText(text), copyright, textFrom, text };
}

/** @returns {[TextPlace, string]} */
function placedText(name, folder) {
  const file = textOf(folder, /^(licen[cs]e|copying)(\.(md|txt))?$/i);
  if (file) return ['licence file', file];
  const readme = licenceInReadme(textOf(folder, /^readme\.md$/i));
  if (readme) return ['readme', readme];
  const sibling = siblings[name] && textOf(rootPath('node_modules', siblings[name]), /^licen[cs]e(\.(md|txt))?$/i);
  if (!sibling) return ['nowhere', ''];
  const notice = `${name} states its licence without the text. This is the text of ${siblings[name]}, by the same authors under the same licence.`;
  return ['sibling', `${notice}\n\n${sibling}`];
}

function textOf(folder, namePattern) {
  const file = fs.existsSync(folder) && fs.readdirSync(folder).find((entry) => namePattern.test(entry));
  return file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : '';
}

/** The section about the licence, where it holds more than a name: "# License … Permission is hereby granted …". */
export function licenceInReadme(/** @type {string} */ readme) {
  const [, section] = /^#+\s*licen[cs]e\s*$([\s\S]*)/im.exec(readme) ?? [];
  const text = section?.split(/^#+\s/m)[0].trim() ?? '';
  return /permission|redistribution/i.test(text) ? text : '';
}

/** "Copyright (c) 2017 Google LLC"; not "the copyright notice", nor the form that a licence gives to be filled in. */
export const copyrightIn = (/** @type {string} */ text) =>
  /^[ \t*]*(Copyright\s+(?:\(c\)|©|&copy;|\d{4}|[A-Z]).*?)\s*$/m
    .exec(text)?.[1]
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

const authorOf = (author) => (typeof author === 'string' ? author : (author?.name ?? '')).replace(/\s*[<(].*$/, '');
