/** A folder with the pages that are started: the pane as it ships, and others that load less, on the same office.js and bridge. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { rootPath } from '../../tools/project.mjs';
import { builtFolder } from '../measure/builtFolder';

export const pages = { bare: 'bare.html', functions: 'functions.html', pane: 'pane.html' } as const;
export type PageName = keyof typeof pages;

const neededFiles = ['functions.js', 'taskpane.js', 'taskpane.css', 'pages'];
const neededOfWorkbench = ['pane.html', 'bridge.js', 'runOptions.js'];

const officeScripts = ['workbench/bridge.js', 'office/office.js', 'workbench/runOptions.js'];

/** A sentence, then scripts: an add-in of which nothing else is there. */
const pageWith = (scripts: readonly string[]) => `<!doctype html>
<html lang="en">
  <head><base href="../" /><meta charset="utf-8" /><title>Add-in</title><link rel="icon" href="data:," /></head>
  <body>
    <p>Starting…</p>
    ${scripts.map((file) => `<script src="${file}"></script>`).join('\n    ')}
  </body>
</html>
`;

const hostPage = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Host</title><link rel="icon" href="data:," /></head>
  <body><script src="host.js"></script></body>
</html>
`;

export async function pagesFolder(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'turnover-start-'));
  const copy = (file: string) => fs.cpSync(path.join(builtFolder, file), path.join(folder, file), { recursive: true });
  neededFiles.forEach(copy);
  neededOfWorkbench.forEach((file) => copy(path.join('workbench', file)));
  const write = (file: string, text: string) => fs.writeFileSync(path.join(folder, 'workbench', file), text);
  write('host.html', hostPage);
  write(pages.bare, pageWith(officeScripts));
  write(pages.functions, pageWith([...officeScripts, 'functions.js']));
  await build({
    entryPoints: [rootPath('bench/coldStart/hostPage.ts')],
    outfile: path.join(folder, 'workbench', 'host.js'),
    bundle: true,
    format: 'iife',
    target: 'es2021',
    minify: true,
    logLevel: 'warning',
  });
  return folder;
}
