import { headerFiles } from './headerFiles.mjs';

/** @typedef {import('webpack').Compiler} Compiler */

/** A webpack plugin: when every file has its final name, writes the header files for common web servers beside them. */
export class DeploymentFiles {
  constructor(/** @type {import('./deployment.mjs').Deployment} */ deployment) {
    this.deployment = deployment;
  }

  apply(/** @type {Compiler} */ compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('DeploymentFiles', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'DeploymentFiles', stage }, (assets) => {
        for (const [name, content] of Object.entries(headerFiles(this.deployment, Object.keys(assets))))
          compilation.emitAsset(name, new sources.RawSource(content));
      });
    });
  }
}
