/** `node tools/corpus.mjs`: calculates the workbooks in test/corpus anew, after formulas or inputs in them were changed. */
import { ensureDependencies } from './dependencies.mjs';
import { runCommand } from './project.mjs';
import { importTypeScript } from './typescript.mjs';

await runCommand(async () => {
  ensureDependencies();
  const { recalculate } = await importTypeScript('test/calculated/recalculate.ts');
  const changed = recalculate();
  console.log(changed.length === 0 ? 'All values are right.' : `Calculated anew: ${changed.join(', ')}`);
});
