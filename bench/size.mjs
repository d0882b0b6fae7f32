import fs from 'node:fs';
import { gzipSync } from 'node:zlib';
import { rootPath } from '../tools/project.mjs';

export const name = 'size';

/** What travels to a user, in kB (1,000 bytes) after gzip. */
const parts = [
  { name: 'functions.js', files: ['functions.js'], limit: 25 },
  { name: "the pane's own code and styles", files: ['taskpane.js', 'taskpane.css'], limit: 90 },
];

const compressedSize = (file) => gzipSync(fs.readFileSync(rootPath('dist', file)), { level: 9 }).length / 1000;

export async function run() {
  return parts.map(({ name: part, files, limit }) => ({
    name: part,
    value: files.map(compressedSize).reduce((sum, size) => sum + size),
    unit: 'kB gzip',
    limit,
  }));
}
