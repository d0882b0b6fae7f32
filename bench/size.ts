/** What travels to a user, in kB (1,000 bytes) after gzip. */
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { rootPath } from '../tools/project.mjs';
import { builtFolder } from './measure/builtFolder';
import type { Measurement } from './measure/measurement';

export const name = 'size';

const unit = 'kB gzip';

/** What is loaded at the start. */
const parts = [
  { name: 'functions.js', files: ['functions.js'], limit: 25 },
  { name: 'first view of the pane', files: ['taskpane.js', 'taskpane.css'], limit: 110 },
  { name: 'lessons.html with its script and styles', files: ['lessons.html', 'lessons.js', 'lessons.css'], limit: 60 },
];
const limitOfCounts = 20;
/** What is loaded when its page is opened; the library of charts is the largest. */
const guardOfPage = 110;

/** Words that only the library of charts has: it names the parts of its axes so. */
const chartWords = ['axis tick label', 'plot-d6a7b5'];

const textOf = (file: string) => fs.readFileSync(path.join(builtFolder, file), 'utf8');
const compressed = (contents: string | Uint8Array) => gzipSync(contents, { level: 9 }).length / 1000;
const compressedSize = (file: string) => compressed(fs.readFileSync(path.join(builtFolder, file)));
const hasCharts = (file: string) => chartWords.some((word) => textOf(file).includes(word));

/** Without their hashes the names are the same in every build. */
function pageLines(files: readonly string[]): Measurement[] {
  return files.map((file) => ({
    name: `later: ${file.replace(/\.[0-9a-f]{8}\./, '.')}`,
    value: compressedSize(file),
    unit,
    guard: guardOfPage,
  }));
}

/**
 * functions.js without those of a roster, which came later and share its limit; with their sentences, which cannot be told apart.
 * The docblocks go with the code, so the file is cut where the first of them begins, and its own registrations are put back.
 */
async function countsOnly(): Promise<number> {
  const file = rootPath('src/functions/functions.ts');
  const text = fs.readFileSync(file, 'utf8');
  const end = text.lastIndexOf('/**', text.indexOf('@customfunction ROSTER'));
  if (end < 0) throw new Error('functions.ts has no functions of a roster: look for another place to cut.');
  const kept = text.slice(0, end);
  const ids = [...kept.matchAll(/@customfunction (\S+)[\s\S]*?export function (\w+)/g)];
  const registrations = ids.map(([, id, code]) => `CustomFunctions.associate("${id}", ${code});`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents: kept + registrations, resolveDir: path.dirname(file), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    charset: 'utf8',
    target: 'es2021',
    format: 'iife',
  });
  return compressed(outputFiles[0].contents);
}

export async function run(): Promise<Measurement[]> {
  const pages = fs
    .readdirSync(path.join(builtFolder, 'pages'))
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => `pages/${file}`);
  // Were the words no longer those of the library, nothing would ever be found.
  if (!pages.some(hasCharts)) throw new Error('No file holds the code of the charts: look for other words.');
  const sum = (files: readonly string[]) => files.map(compressedSize).reduce((total, size) => total + size, 0);
  return [
    ...parts.map(({ name: part, files, limit }) => ({ name: part, value: sum(files), unit, limit })),
    { name: 'functions.js, the functions on counts alone', value: await countsOnly(), unit, limit: limitOfCounts },
    {
      name: 'code of charts in the first view',
      value: ['taskpane.js', 'lessons.js'].filter(hasCharts).length,
      unit: 'files',
      limit: 0,
    },
    ...pageLines(pages),
  ];
}
