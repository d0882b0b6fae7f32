import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it, vi } from 'vitest';
import { rootPath } from '../../tools/project.mjs';
import { inTurn } from '../../tools/turns.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'turnover-turns-'));
const inFolder = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** A command that notes when its work begins and ends, and takes a while over it. */
const command = `
  import { appendFileSync } from 'node:fs';
  import { inTurn } from ${JSON.stringify(pathToFileURL(rootPath('tools/turns.mjs')).href)};
  const [file, log] = process.argv.slice(1);
  inTurn('test', 'Waiting.', () => {
    appendFileSync(log, 'begin ');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
    appendFileSync(log, 'end ');
  }, file);`;

it('Two commands started at once work one after the other, and the second says why it waits', async () => {
  const said = await Promise.all(
    [1, 2].map(async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', command, inFolder('both'), inFolder('log')]);
      let text = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (text += data));
      await once(child, 'close');
      return text;
    }),
  );
  expect(readFileSync(inFolder('log'), 'utf8')).toBe('begin end begin end ');
  expect(said.sort()).toEqual(['', 'Waiting.\n']);
});

it('A command that was killed keeps nobody waiting', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(inFolder('killed'), String(pid));
  const said = vi.spyOn(console, 'log');
  expect(inTurn('test', 'Waiting.', () => 'done', inFolder('killed'))).toBe('done');
  expect(said).not.toHaveBeenCalled();
});

it('The turn is over when the work fails', () => {
  const fail = () => {
    expect(existsSync(inFolder('failed'))).toBe(true);
    throw new Error('no');
  };
  expect(() => inTurn('test', 'Waiting.', fail, inFolder('failed'))).toThrow('no');
  expect(existsSync(inFolder('failed'))).toBe(false);
});
