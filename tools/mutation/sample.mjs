/**
 * A seeded sample of mutants, as a checker of Stryker's: what is not drawn is refused before any test runs. Whether a mutant is drawn
 * depends on the seed and its number alone, so that every mutant has the same chance and the same command draws the same ones.
 */
import { createHash } from 'node:crypto';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';

/** @param {{ share: number, seed: number }} sample */
export function isDrawn(/** @type {string} */ mutantId, { share, seed }) {
  const drawn = createHash('sha256').update(`${seed} ${mutantId}`).digest().readUInt32BE(0);
  return drawn / 2 ** 32 < share;
}

class SampleChecker {
  static inject = tokens(commonTokens.options);

  constructor(options) {
    this.sample = options.sample;
  }

  async init() {}

  async group(mutants) {
    return [mutants.map(({ id }) => id)];
  }

  async check(mutants) {
    const verdict = ({ id }) =>
      isDrawn(id, this.sample) ? { status: 'passed' } : { status: 'compileError', reason: 'Not in the sample.' };
    return Object.fromEntries(mutants.map((mutant) => [mutant.id, verdict(mutant)]));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', SampleChecker)];
