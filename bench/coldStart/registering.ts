/** Compiling and running functions.js by itself, as a floor only compiling the same text: in Node, whose engine is that of Chromium. */
import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { builtFolder } from '../measure/builtFolder';
import type { Measurement } from '../measure/measurement';
import { inMilliseconds, measureInTurns, medianRatio } from '../measure/processorTime';

export function registering(): Measurement {
  const source = fs.readFileSync(path.join(builtFolder, 'functions.js'), 'utf8');
  let [round, registered] = [0, 0];
  // A text that was never seen before is compiled anew.
  const fresh = () => new vm.Script(`/* ${round++} */${source}`, { filename: 'functions.js' });
  const context = vm.createContext({ CustomFunctions: { associate: () => void registered++ } });
  const times = measureInTurns(
    { compiled: fresh, started: () => fresh().runInContext(context) },
    { rounds: 41, warmUps: 5 },
  );
  if (registered === 0) throw new Error('functions.js registers nothing.');
  return {
    name: 'functions.js: compiled, run and registered ÷ only compiled',
    value: medianRatio(times.started, times.compiled),
    unit: '× compiling',
    guard: 5,
    note: `${inMilliseconds(times.started)} ÷ ${inMilliseconds(times.compiled)}`,
  };
}
