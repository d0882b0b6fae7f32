/** `npm start`: builds, serves the workbench and opens it in a browser where there is one to see. */
import { spawn } from 'node:child_process';
import { buildIfStale } from './build.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { runCommand } from './project.mjs';

await runCommand(async () => {
  ensureDependencies();
  const [{ portFrom }, { serve }] = await Promise.all([import('./port.mjs'), import('./serve.mjs')]);
  const port = await portFrom(process.env.PORT);
  const { close } = await serve({ port }); // before the build, so that a taken port is known at once
  try {
    buildIfStale();
  } catch (error) {
    await close();
    throw error;
  }
  const address = `http://localhost:${port}/`;
  console.log(`The workbench is at ${address}  (Ctrl+C ends it)`);
  openBrowser(address);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.once(signal, () => void close());
});

/** Opening a browser is a convenience: where it fails, the address is on the screen. */
function openBrowser(/** @type {string} */ address) {
  const { platform, env } = process;
  if (platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) return;
  const [command, ...options] = { win32: ['cmd', '/c', 'start', ''], darwin: ['open'] }[platform] ?? ['xdg-open'];
  spawn(command, [...options, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
