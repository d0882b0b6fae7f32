import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { rootPath } from '../../tools/project.mjs';

/** Some packages of the workbench's engine can only be loaded bundled, and bundled ask for this. */
const requireInModule = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

export interface AloneOptions {
  readonly args?: readonly string[];
  readonly flags?: readonly string[];
  readonly arePackagesBundled?: boolean;
}

/** Runs a module of this folder in a process of its own; it prints its result as JSON. */
export async function runAlone<T>(module: string, options: AloneOptions): Promise<T> {
  const { args = [], flags = [], arePackagesBundled = false } = options;
  const outfile = rootPath('node_modules/.cache/turnover-bench', `${module}.mjs`);
  await build({
    entryPoints: [rootPath('bench/roster', `${module}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: arePackagesBundled ? 'bundle' : 'external',
    banner: arePackagesBundled ? { js: requireInModule } : {},
    logLevel: 'error',
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, outfile, ...args], {
    cwd: rootPath(), // the functions' metadata is read from src/
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${module} failed:\n${stderr}`);
  return JSON.parse(stdout) as T;
}
