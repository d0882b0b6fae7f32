/**
 * `npm run looks [-- SCREEN …]`: takes a picture of every screen (or of those whose names begin as said) in three languages,
 * in light, dark and contrast colours, at three widths, into .cache/looks/; looks for what is cut off, lies over something
 * else or is left in another language, and runs axe. Fails when there is anything to put right. With LANGUAGES=zh-TW,en-US
 * only those; DIST names another folder than dist/, which is then not built.
 */
import { buildIfStale } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { Complaint, rootPath, runCommand } from './project.mjs';
import { importTypeScript } from './typescript.mjs';

await runCommand(async () => {
  ensureDependencies();
  if (!process.env.DIST) buildIfStale();
  process.env.CHROMIUM ??= findChromium();
  const folder = rootPath('.cache', 'looks');
  const { takeLooks } = await importTypeScript('test/e2e/takeLooks.ts');
  const { pictures, findings } = await takeLooks({
    folder,
    wanted: process.argv.slice(2).filter((word) => !word.startsWith('--')),
    languages: process.env.LANGUAGES?.split(','),
  });
  for (const finding of findings) console.log(finding);
  console.log(`${pictures} pictures, contact sheets and findings.txt in ${folder}`);
  if (findings.length > 0) throw new Complaint(`${findings.length} things to put right.`);
});
