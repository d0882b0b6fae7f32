/** Installs the locked dependencies when they are missing or stale. Imports nothing that would have to be installed first. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { Complaint, isCommand, rootPath, runCommand } from './project.mjs';
import { inTurn } from './turns.mjs';

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, link?: boolean }} LockedPackage */

/** @returns {Record<string, LockedPackage> | undefined} */
function packagesIn(/** @type {string} */ lockFile) {
  return fs.existsSync(lockFile) ? JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages : undefined;
}

/**
 * Whether what is installed is what is locked. Optional packages may be missing: they are for other operating systems.
 * @param {Record<string, LockedPackage>} locked
 * @param {Record<string, LockedPackage> | undefined} installed
 */
export function isCurrent(locked, installed) {
  if (!installed) return false;
  return Object.entries(locked).every(([folder, { version, integrity, optional }]) => {
    const present = installed[folder];
    if (folder === '' || (optional && !present)) return true;
    return present?.version === version && present?.integrity === integrity;
  });
}

/** npm leaves a copy of the lock file in node_modules once everything is in place. */
function isInstalled() {
  const locked = packagesIn(rootPath('package-lock.json'));
  return locked !== undefined && isCurrent(locked, packagesIn(rootPath('node_modules/.package-lock.json')));
}

/** Whether a version of Node.js is at least that of vite, the most demanding of the packages: 20.19, 22.12 or any from 23 on. */
export function isNewEnough(/** @type {string} */ version) {
  const [major, minor] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19);
}

export function ensureDependencies() {
  const { node } = process.versions;
  if (!isNewEnough(node))
    throw new Complaint(`Turnover needs Node.js 20.19 or newer, or 22.12 or newer; this is ${node}.`);
  if (isInstalled()) return;
  inTurn('install', 'Another command is installing the dependencies: waiting for it …', () => {
    if (!isInstalled()) install();
  });
}

function install() {
  const isMissing = !fs.existsSync(rootPath('node_modules'));
  console.log(
    isMissing
      ? 'Installing the dependencies (npm ci) …'
      : 'The installed dependencies are not those of package-lock.json: installing them anew (npm ci) …',
  );
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: rootPath(),
    stdio: ['inherit', 2, 2], // what a command itself says stands alone on standard output
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Complaint(
      'The dependencies could not be installed: see above what npm says. Check that this computer is connected and that npm ci works in this folder.',
    );
}

if (isCommand(import.meta.url)) await runCommand(async () => ensureDependencies());
