import path from 'node:path';
import { isAcceptedLicence, packageLicence } from './packageLicence.mjs';

/**
 * @typedef {import('webpack').Compiler} Compiler
 * @typedef {import('./packageLicence.mjs').PackageLicence} PackageLicence
 */

/**
 * A webpack plugin: names every package in the bundles with its licence, as a text for people and as JSON for programs, and
 * fails where we may not ship one.
 */
export class ThirdPartyNotices {
  constructor(/** @type {string} the name of the two files, without .txt and .json */ file) {
    this.file = file;
  }

  apply(/** @type {Compiler} */ compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ThirdPartyNotices', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'ThirdPartyNotices', stage }, () => {
        const packages = packagesOf([...resourcesOf(bundledModules(compilation))]);
        for (const fault of packages.flatMap(licenceFaults)) compilation.errors.push(new WebpackError(fault));
        const facts = packages.map((each) => ({ ...each, text: undefined }));
        compilation.emitAsset(`${this.file}.txt`, new sources.RawSource(noticesText(packages)));
        compilation.emitAsset(`${this.file}.json`, new sources.RawSource(`${JSON.stringify(facts, null, 1)}\n`));
      });
    });
  }
}

/** @returns {string[]} why a package may not be shipped */
export function licenceFaults(/** @type {Omit<PackageLicence, 'text'>} */ { name, licence, textFrom }) {
  if (!isAcceptedLicence(licence))
    return [`${name} is in the bundle, but its licence (${licence || 'none given'}) is not one we ship.`];
  return textFrom === 'nowhere' ? [`${name} is in the bundle, but holds no text of its licence (${licence}).`] : [];
}

/** Some modules only help to build: they are part of the compilation, but of no chunk. */
const bundledModules = (/** @type {import('webpack').Compilation} */ { modules, chunkGraph }) =>
  [...modules].filter((module) => chunkGraph.getNumberOfModuleChunks(module) > 0);

/** The source files of modules, looking into concatenated ones. */
function* resourcesOf(modules) {
  for (const module of modules) {
    if (module.modules) yield* resourcesOf(module.modules);
    else if (module.resource) yield module.resource.split('?')[0];
  }
}

/** @returns {PackageLicence[]} one for each package, by name */
function packagesOf(/** @type {string[]} */ resources) {
  const folders = new Set(resources.map(packageFolder).filter((folder) => folder !== undefined));
  return [...folders].map(packageLicence).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The folder of the package in node_modules that a file belongs to. */
function packageFolder(resource) {
  const parts = resource.split(path.sep);
  const position = parts.lastIndexOf('node_modules');
  if (position < 0) return undefined;
  return parts.slice(0, position + (parts[position + 1].startsWith('@') ? 3 : 2)).join(path.sep);
}

const noticesText = (/** @type {PackageLicence[]} */ packages) =>
  `Turnover (MIT) contains these packages.\n${packages.map(({ name, version, licence, text }) => `\n${'-'.repeat(78)}\n${name} ${version} (${licence})\n${text && `\n${text}\n`}`).join('')}`;
