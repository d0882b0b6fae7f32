import { languages } from '../../src/locales/language';
import { FUNCTION_IDS, type FunctionId } from '../oracle/answers';
import { answerFault } from './answerFault';
import { damagedCalls } from './damagedCalls';
import { sprung } from './garbage';
import type { FuzzTarget } from './target';

/** Every function of the catalogue: whatever it is given, it answers what a cell can show, and leaves its arguments alone. */
export const functionsTarget: FuzzTarget = {
  name: 'functions',
  subjects: FUNCTION_IDS,
  usualCalls: 1_000_000,
  testCalls: 25,
  inputs: (subject) => damagedCalls(subject as FunctionId),
  faultOf: (subject, input: unknown[], batch) => {
    speak(languages[batch % languages.length]);
    return answerFault(subject, frozen(sprung(input) as unknown[]) as unknown[]);
  },
};

function speak(displayLanguage: string): void {
  Object.assign(globalThis, { Office: { context: { displayLanguage } } });
}

/** A frozen array throws when it is written to, and the sentence then tells of an error that nobody foresaw. */
function frozen(value: unknown): unknown {
  if (!isArray(value) || Object.isFrozen(value)) return value;
  Object.freeze(value);
  value.forEach(frozen);
  return value;
}

function isArray(value: unknown): value is unknown[] {
  try {
    return Array.isArray(value) && Array.isArray(value.slice(0, 0));
  } catch {
    return false;
  }
}
