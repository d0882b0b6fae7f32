/** Installs the locked dependencies when they are missing or stale. Imports nothing that would have to be installed first. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { Complaint, isCommand, rootPath, runCommand } from './project.mjs';

const oldestNode = 20;

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

export function ensureDependencies() {
  if (Number(process.versions.node.split('.')[0]) < oldestNode)
    throw new Complaint(`Turnover needs Node.js ${oldestNode} or newer; this is ${process.version}.`);
  if (isInstalled()) return;
  const isMissing = !fs.existsSync(rootPath('node_modules'));
  console.log(
    isMissing
      ? 'Installing the dependencies (npm ci) …'
      : 'The installed dependencies are not those of package-lock.json: installing them anew (npm ci) …',
  );
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: rootPath(),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0)
    throw new Complaint(
      'The dependencies could not be installed: see above what npm says. Check that this computer is connected and that npm ci works in this folder.',
    );
}

if (isCommand(import.meta.url)) await runCommand(async () => ensureDependencies());
