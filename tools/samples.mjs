/**
 * `npm run samples`: writes the workbench's sample sheets, and a workbook with mistakes to check, as .xlsx files into
 * dist/samples. With `-- --check` LibreOffice, where it is installed, also calculates them in the shared form.
 */
import fs from 'node:fs';
import path from 'node:path';
import { ensureDependencies } from './dependencies.mjs';
import { rootPath, runCommand } from './project.mjs';
import { importTypeScript } from './typescript.mjs';

await runCommand(async () => {
  ensureDependencies();
  const { sampleFiles } = await importTypeScript('tools/samples/sampleFiles.ts');
  const folder = rootPath('dist', 'samples');
  fs.mkdirSync(folder, { recursive: true });
  const files = await sampleFiles();
  for (const { name, bytes } of files) {
    fs.writeFileSync(path.join(folder, name), bytes);
    console.log(path.relative(rootPath(), path.join(folder, name)));
  }
  if (!process.argv.includes('--check')) return;
  const { calcCheck } = await importTypeScript('tools/samples/calcCheck.ts');
  const lines = await calcCheck(files);
  console.log(lines === null ? 'LibreOffice is not installed: not checked.' : lines.join('\n'));
});
