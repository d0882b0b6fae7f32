import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { rootPath } from '../tools/project.mjs';

export const name = 'size';

const folder = path.resolve(process.env.DIST ?? rootPath('dist'));

/** What travels to a user, in kB (1,000 bytes) after gzip. */
const parts = [
  { name: 'functions.js', files: ['functions.js'], limit: 25 },
  { name: 'first view of the pane', files: ['taskpane.js', 'taskpane.css'], limit: 110 },
  { name: 'lessons.html with its script and styles', files: ['lessons.html', 'lessons.js', 'lessons.css'], limit: 60 },
];

/** Words that only the library of charts has: it names the parts of its axes so. */
const chartWords = ['axis tick label', 'plot-d6a7b5'];

const textOf = (file) => fs.readFileSync(path.join(folder, file), 'utf8');
const compressedSize = (file) => gzipSync(fs.readFileSync(path.join(folder, file)), { level: 9 }).length / 1000;
const hasCharts = (file) => chartWords.some((word) => textOf(file).includes(word));

/** What is loaded when its page is opened: no limit, but to be seen. */
const lazyFiles = () =>
  fs
    .readdirSync(path.join(folder, 'pages'))
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => `pages/${file}`);

export async function run() {
  const lazy = lazyFiles();
  const sized = [
    ...parts,
    ...lazy.map((file) => ({ name: `later: ${file.replace(/\.[0-9a-f]{8}\./, '.')}`, files: [file] })),
  ];
  // Were the words no longer those of the library, nothing would ever be found.
  if (!lazy.some(hasCharts)) throw new Error('No file holds the code of the charts: look for other words.');
  return [
    ...sized.map(({ name: part, files, limit }) => ({
      name: part,
      value: files.map(compressedSize).reduce((sum, size) => sum + size),
      unit: 'kB gzip',
      ...(limit && { limit }),
    })),
    {
      name: 'code of charts in the first view',
      value: ['taskpane.js', 'lessons.js'].filter(hasCharts).length,
      unit: 'files',
      limit: 0,
    },
  ];
}
