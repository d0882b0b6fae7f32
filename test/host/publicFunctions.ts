/**
 * The public functions as Excel gets them: bundled from their source, registered by CustomFunctions.associate inside the
 * pane's window, called through Microsoft's dispatcher.
 */
import { buildSync } from 'esbuild';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { loadOfficeHost, type OfficeHost, type OfficeHostOptions } from './officeHost';
import { projectFolder } from './officeWindow';

const source = 'src/functions/functions.ts';

export interface FunctionMetadata {
  readonly id: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
}

const { associate, errors, metadataJson } = await generateCustomFunctionsMetadata([`${projectFolder}/${source}`], true);
if (errors.length > 0) throw new Error(errors.join('\n'));

export const publicFunctions = (JSON.parse(metadataJson) as { functions: FunctionMetadata[] }).functions;

/** What the build does: the functions, and a call of CustomFunctions.associate for each. */
function bundle(): string {
  const registrations = associate.map(
    ({ id, functionName }) => `CustomFunctions.associate(${JSON.stringify(id)}, functions.${functionName});`,
  );
  const contents = [`import * as functions from './${source}';`, ...registrations].join('\n');
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: projectFolder, loader: 'ts' },
    bundle: true,
    format: 'iife',
    target: 'es2021',
    write: false,
  });
  return outputFiles[0].text;
}

let bundled: string | undefined;

export async function loadPublicFunctions(options: OfficeHostOptions = {}): Promise<OfficeHost> {
  const host = await loadOfficeHost(options);
  host.runScript((bundled ??= bundle()), 'functions.js');
  return host;
}

/** As Excel passes them: ranges as rows of cells, single values bare, null for every argument left out. */
export function excelArguments({ parameters }: FunctionMetadata, given: readonly unknown[]): unknown[] {
  return parameters.map(({ dimensionality }, i) => {
    const value = given[i] ?? null;
    return value === null || dimensionality !== 'matrix' || Array.isArray(value) ? value : [[value]];
  });
}
