import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { rootPath } from '../../tools/project.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'turnover-project-'));
const inFolder = (name: string) => path.join(folder, name);
const project = JSON.stringify(pathToFileURL(rootPath('tools/project.mjs')).href);

beforeAll(() => {
  writeFileSync(
    inFolder('command.mjs'),
    `import { Complaint, isCommand, runCommand } from ${project};
    const failures = {
      complaint: () => new Complaint('Say it plainly.'),
      refusal: () => Object.assign(new Error('EACCES'), { code: 'EACCES', path: '/x/dist' }),
      bug: () => new TypeError('oops'),
    };
    if (isCommand(import.meta.url)) await runCommand(async () => { throw failures[process.argv[2]](); });`,
  );
  symlinkSync(folder, inFolder('link'), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(file: string, failure: string) {
  const { status, stderr } = spawnSync(process.execPath, [inFolder(file), failure], { encoding: 'utf8' });
  return { status, stderr };
}

it('A complaint is printed as its sentence alone', () => {
  expect(run('command.mjs', 'complaint')).toEqual({ status: 1, stderr: 'Say it plainly.\n' });
});

it('A file that may not be written is named, with what to do', () => {
  expect(run('command.mjs', 'refusal')).toEqual({
    status: 1,
    stderr:
      'This command may not write /x/dist. Give yourself the right to write there, or copy the project to a folder of your own.\n',
  });
});

it('A mistake of ours is printed with its stack', () => {
  expect(run('command.mjs', 'bug').stderr).toMatch(/TypeError: oops\n\s+at /);
});

it('A command runs when its folder is reached by a link', () => {
  expect(run('link/command.mjs', 'complaint').status).toBe(1);
});
