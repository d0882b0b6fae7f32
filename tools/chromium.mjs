/** Finds a browser for tests, pictures and measurements: Chromium, Chrome or Edge as installed, on Linux, Mac and Windows. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Complaint, isCommand, runCommand } from './project.mjs';

/** Chromium without windows of its own: it shows pages as Chromium does, and takes less to do so. */
const headlessCommand = 'chromium-headless-shell';
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  headlessCommand,
];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** Where the browser may be, best first. */
function candidates(/** @type {NodeJS.ProcessEnv} */ environment, /** @type {string} */ platform) {
  if (platform === 'darwin') return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  if (platform === 'win32') {
    const folders = [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA].filter(
      Boolean,
    );
    return windowsPrograms.flatMap((program) =>
      folders.map((folder) => path.win32.join(/** @type {string} */ (folder), program)),
    );
  }
  return commands.flatMap((command) => inFolders(command, environment));
}

const inFolders = (/** @type {string} */ command, /** @type {NodeJS.ProcessEnv} */ environment) =>
  (environment.PATH ?? '')
    .split(':')
    .filter(Boolean)
    .map((folder) => path.join(folder, command));

/**
 * The installed browser, or undefined. CHROMIUM in the environment goes before everything and must exist.
 * @param {NodeJS.ProcessEnv} [environment]
 * @param {string} [platform]
 * @returns {string | undefined}
 */
export function installedChromium(environment = process.env, platform = process.platform) {
  const { CHROMIUM: chosen } = environment;
  if (chosen && !fs.existsSync(chosen)) throw new Complaint(`CHROMIUM names "${chosen}", but there is no such file.`);
  return chosen || candidates(environment, platform).find((file) => fs.existsSync(file));
}

/**
 * The browser to test with: where there is one without windows, that one. As root on Debian or Ubuntu it installs one where none
 * is found; elsewhere it says what to install.
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {string}
 */
export function findTestChromium(environment = process.env) {
  const isLinux = process.platform === 'linux' && !environment.CHROMIUM;
  return (isLinux && onPath(headlessCommand, environment)) || findChromium();
}

/**
 * A browser, a complete one where there is one. Installs one, or says what to install, as above.
 * @returns {string}
 */
export function findChromium() {
  const found = installedChromium() ?? (canInstall() ? installChromium() : undefined);
  if (found) return found;
  throw new Complaint(
    'The end-to-end tests need Chromium, Google Chrome or Microsoft Edge, and none is installed. Install one of them ' +
      '(on Debian or Ubuntu: apt-get install chromium fonts-noto-cjk), or set CHROMIUM to the path of its program.',
  );
}

const onPath = (/** @type {string} */ command, /** @type {NodeJS.ProcessEnv} */ environment) =>
  inFolders(command, environment).find((file) => fs.existsSync(file));

const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && fs.existsSync('/usr/bin/apt-get');

function installChromium() {
  console.log('No Chromium, Chrome or Edge is installed: installing Chromium and fonts-noto-cjk with apt-get.');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (/** @type {string[]} */ ...options) =>
    spawnSync('apt-get', options, { stdio: 'inherit', env: environment });
  run('update', '-qq');
  for (const name of [headlessCommand, 'chromium']) {
    run('install', '-y', '-qq', '--no-install-recommends', name, 'fonts-noto-cjk');
    if (installedChromium()) break;
  }
  return installedChromium();
}

if (isCommand(import.meta.url)) await runCommand(async () => console.log(`Tests take ${findTestChromium()}.`));
