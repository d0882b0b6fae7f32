/** What was measured on: figures of two runs can only be compared when one knows. */
import { spawnSync } from 'node:child_process';
import os from 'node:os';
import { installedChromium } from '../chromium.mjs';

const gigabyte = 2 ** 30;

/** The version of an installed program as it says itself; null where there is none. */
function versionOf(/** @type {string | undefined} */ program, /** @type {string[]} */ options = ['--version']) {
  if (!program) return null;
  const { status, stdout, stderr } = spawnSync(program, options, { encoding: 'utf8' });
  return status === 0 ? (/\d+(\.\d+)+/.exec(stdout || stderr)?.[0] ?? null) : null;
}

export function machineFacts(now = new Date()) {
  const [{ model } = { model: 'unknown' }, ...others] = os.cpus();
  return {
    date: now.toISOString().slice(0, 10),
    processor: model.trim(),
    cores: others.length + 1,
    memoryGigabytes: Math.round(os.totalmem() / gigabyte),
    system: `${os.type()} ${os.release().split('-')[0]}`,
    /** How many programs wanted a core, on average over the last minute, before the run. */
    load: Number(os.loadavg()[0].toFixed(1)),
    node: process.versions.node,
    chromium: versionOf(installedChromium()),
    libreOffice: versionOf('soffice'),
    r: versionOf('Rscript'),
  };
}

/** @param {ReturnType<typeof machineFacts>} facts */
export function machineText({ date, processor, cores, memoryGigabytes, system, load, node, chromium, libreOffice, r }) {
  const programs = Object.entries({ 'Node.js': node, Chromium: chromium, LibreOffice: libreOffice, R: r })
    .filter(([, version]) => version)
    .map(([program, version]) => `${program} ${version}`);
  const machine = `${cores} cores (${processor}), ${memoryGigabytes} GB, ${system}, load ${load} before the run`;
  return `Measured on ${date}: ${machine}; ${programs.join(', ')}.`;
}
