import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { rootPath } from '../../tools/project.mjs';
import { serve } from '../../tools/serve.mjs';

const children: ChildProcess[] = [];

/** npm start with a port and no display, as on a server. */
function start(port: number | string) {
  const environment = { ...process.env, PORT: String(port), DISPLAY: '', WAYLAND_DISPLAY: '' };
  const child = spawn(process.execPath, [rootPath('tools/start.mjs')], { cwd: rootPath(), env: environment });
  children.push(child);
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said.text += data));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const ready = new Promise<void>((resolve) =>
    child.stdout.on('data', () => said.text.includes('http://') && resolve()),
  );
  return { child, said, ended, ready };
}

async function freePort(): Promise<number> {
  const { port, close } = await serve();
  await close();
  return port;
}

afterEach(() => children.splice(0).forEach((child) => child.kill()));

describe('npm start', () => {
  it('prints the address, serves the workbench there, and ends cleanly on Ctrl+C', async () => {
    const port = await freePort();
    const { child, said, ended, ready } = start(port);
    await Promise.race([ready, ended]);
    expect(said.text).toContain(`The workbench is at http://localhost:${port}/`);
    const response = await fetch(`http://localhost:${port}/`);
    expect([response.status, new URL(response.url).pathname]).toEqual([200, '/workbench/']);
    expect(await response.text()).toContain('workbench.js');
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it('says in one sentence that the port is taken, and ends with an error', async () => {
    const { port, close } = await serve();
    const { said, ended } = start(port);
    expect(await ended).toBe(1);
    expect(said.text.trim()).toBe(
      `Port ${port} is in use by another program. Close it, or choose another port by setting PORT, for example PORT=${port + 1}.`,
    );
    await close();
  });

  it('refuses a PORT that is no port', async () => {
    const { said, ended } = start('high');
    expect(await ended).toBe(1);
    expect(said.text.trim()).toBe('PORT is "high", but it must be a whole number from 1 to 65535.');
  });
});
