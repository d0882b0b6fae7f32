/** Where things are. Imports nothing but Node, so that every command may use it before the dependencies are installed. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** The absolute path of a file of the project: rootPath('dist', 'functions.js'). */
export const rootPath = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);

/** A mistake whose sentence is all that a person needs to read: it has no stack, whoever prints it. */
export class Complaint extends Error {
  constructor(/** @type {string} */ sentence) {
    super(sentence);
    this.stack = sentence;
  }
}

/**
 * Runs a command: prints a complaint as one sentence, anything else with its stack, and sets the exit code.
 * @param {() => Promise<unknown>} command
 */
export async function runCommand(command) {
  try {
    await command();
  } catch (error) {
    console.error(error instanceof Complaint ? error.message : (refusalSentence(error) ?? error));
    process.exitCode = 1;
  }
}

/** What to say when the system lets us not write a file: it is nothing that a stack explains. */
function refusalSentence({ code, path: file }) {
  if (file === undefined || !['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(code)) return undefined;
  return code === 'ENOSPC'
    ? `There is no space left to write ${file}.`
    : `This command may not write ${file}. Give yourself the right to write there, or copy the project to a folder of your own.`;
}

/** Whether a module was started as a command, as opposed to imported. Node follows links to a module, but leaves them in argv. */
export const isCommand = (/** @type {string} */ moduleUrl) =>
  process.argv[1] !== undefined && fs.realpathSync(process.argv[1]) === fs.realpathSync(fileURLToPath(moduleUrl));
