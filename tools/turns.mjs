/** Commands started at the same time in the same folder take turns where they would disturb each other. */
import fs from 'node:fs';
import path from 'node:path';
import { rootPath } from './project.mjs';

const pause = 300; // milliseconds between two looks
const longest = 15 * 60_000; // milliseconds after which nobody is believed to be at work any more
const turnFile = (/** @type {string} */ what) => rootPath('.cache', `${what}.turn`);

/**
 * Does something while no other command does it, waiting for one that has begun.
 * @template T
 * @param {string} what names the turn: "install"
 * @param {string} waiting the sentence for a person who has to wait
 * @param {() => T} work
 * @returns {T}
 */
export function inTurn(what, waiting, work, file = turnFile(what)) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (let isFirstLook = true; !taken(file); isFirstLook = false) {
    if (isFirstLook) console.log(waiting);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause);
  }
  try {
    return work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

/** Takes the turn, unless a command that still runs has it. One that was killed leaves its file behind. */
function taken(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isOver(file)) return false;
    fs.rmSync(file, { force: true });
    return taken(file);
  }
}

/** Whether the command that had the turn is gone. Its file is empty for the instant before it has written its number. */
function isOver(file) {
  try {
    const owner = Number(fs.readFileSync(file, 'utf8'));
    return (owner > 0 && !isRunning(owner)) || Date.now() - fs.statSync(file).mtimeMs > longest;
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return false;
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM'; // it runs, but belongs to someone else
  }
}
