/** `npm run docs`: writes docs/functions.md from the docblocks. */
import fs from 'node:fs';
import { ensureDependencies } from './dependencies.mjs';
import { rootPath, runCommand } from './project.mjs';

await runCommand(async () => {
  ensureDependencies();
  const [{ readFunctionDocs }, { functionsDocument }] = await Promise.all([
    import('./docblocks.mjs'),
    import('./build/functionsDocument.mjs'),
  ]);
  fs.writeFileSync(rootPath('docs/functions.md'), functionsDocument(readFunctionDocs()));
  console.log('docs/functions.md is written.');
});
