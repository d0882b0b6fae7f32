/** @typedef {import('webpack').Compiler} Compiler */

/** A webpack plugin for files that are copied or derived, not bundled; they are made again when a source changes. */
export class EmitFiles {
  /**
   * @param {() => Record<string, string>} files makes the content of every file, by its name in the output
   * @param {string[]} sources the files (and folders) they are made from
   */
  constructor(files, sources) {
    this.files = files;
    this.sources = sources;
  }

  apply(/** @type {Compiler} */ compiler) {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('EmitFiles', (compilation) => {
      for (const source of this.sources) compilation.fileDependencies.add(source);
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'EmitFiles', stage }, () => {
        try {
          for (const [name, content] of Object.entries(this.files()))
            compilation.emitAsset(name, new sources.RawSource(content));
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }
}
