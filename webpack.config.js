/**
 * Two bundles into one folder: what ships to Excel (dist/) and the workbench (dist/workbench/).
 * `npm run build -- --env url=https://addins.example.com/turnover` builds for a web server: the first only, with that address
 * in the manifest and the help links, and the header files of common servers. See docs/deploy.md for the other --env options.
 */
import fs from 'node:fs';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import Minimizer from 'minimizer-webpack-plugin';
import { panePage } from './src/workbench/panePage.mjs';
import { catalogueFiles } from './tools/build/catalogue.mjs';
import { addinPolicy, ownPolicy, pageWithPolicy } from './tools/build/contentSecurityPolicy.mjs';
import { deploymentFrom } from './tools/build/deployment.mjs';
import { DeploymentFiles } from './tools/build/deploymentFiles.mjs';
import { EmitFiles } from './tools/build/emitFiles.mjs';
import { FunctionMetadata } from './tools/build/functionMetadata.mjs';
import { helpFile, helpLocales, helpPage } from './tools/build/helpPage.mjs';
import { manifestOf } from './tools/build/manifest.mjs';
import { textUnder } from './tools/build/namespace.mjs';
import { localOfficeFolder, officeHostOf, pageWithOfficeScript } from './tools/build/officeScript.mjs';
import { ThirdPartyNotices } from './tools/build/thirdPartyNotices.mjs';
import { readTranslation, sourceLocale } from './tools/build/translation.mjs';
import { functionsFile, readFunctionDocs } from './tools/docblocks.mjs';
import { rootPath } from './tools/project.mjs';

const read = (file) => fs.readFileSync(rootPath(file), 'utf8');

/** @typedef {import('./tools/build/deployment.mjs').Deployment} Deployment */

const shared = (/** @type {Deployment} */ deployment) => ({
  mode: 'production',
  target: ['web', 'es2021'],
  context: rootPath(),
  devtool: false,
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ownNamesRule(deployment),
    ],
  },
  performance: { hints: false },
});

/** The sources name the usual namespace and the usual server of office.js; this build may have others. */
const ownNamesRule = ({ namespace, officeScript, baseUrl }) => ({
  test: /\.ts$/,
  include: rootPath('src'),
  enforce: 'pre',
  loader: rootPath('tools/build/ownNamesLoader.mjs'),
  options: { namespace, officeHost: officeHostOf(officeScript, baseUrl) },
});

const cssMinimizer = new Minimizer({ test: /\.css$/, minify: Minimizer.esbuildMinifyCss });

/** What Excel loads. functions.js stands alone: it shares no chunk with the pane. */
function addinConfig(/** @type {Deployment} */ deployment) {
  const { baseUrl, isForServer, namespace, officeScript } = deployment;
  const keptFolder = isForServer ? localOfficeFolder(officeScript) : 'workbench/';
  return {
    ...shared(deployment),
    name: 'addin',
    entry: {
      functions: './src/functions/functions.ts',
      taskpane: './src/taskpane/main.ts',
      lessons: './src/lessons/main.ts',
    },
    output: {
      path: rootPath('dist'),
      filename: '[name].js',
      chunkFilename: 'pages/[name].[contenthash:8].js',
      clean: { keep: (file) => keptFolder !== undefined && file.startsWith(keptFolder) },
    },
    optimization: {
      splitChunks: false,
      runtimeChunk: false,
      minimizer: [new Minimizer({ extractComments: false }), cssMinimizer],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: functionsFile, output: 'functions.json' }),
      new FunctionMetadata(baseUrl, namespace),
      new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: 'pages/[name].[contenthash:8].css' }),
      new HtmlWebpackPlugin({
        templateContent: () => panePageWith(officeScript),
        filename: 'taskpane.html',
        inject: false,
      }),
      new HtmlWebpackPlugin({
        templateContent: () => pageWithPolicy(read('src/lessons/lessons.html'), ownPolicy),
        filename: 'lessons.html',
        inject: false,
      }),
      new CopyWebpackPlugin({ patterns: [{ from: 'assets/*.png' }] }),
      new EmitFiles(
        () => ({ 'manifest.xml': manifestOf(deployment, read('manifest.xml')), ...textsUnder(namespace) }),
        [rootPath('manifest.xml'), functionsFile],
      ),
      new ThirdPartyNotices('third-party-notices'),
      ...(isForServer ? [new DeploymentFiles(deployment)] : []),
    ],
  };
}

const panePageWith = (/** @type {string} */ officeScript) =>
  pageWithPolicy(pageWithOfficeScript(read('src/taskpane/taskpane.html'), officeScript), addinPolicy(officeScript));

/** The help pages and the catalogue. */
const textsUnder = (/** @type {string} */ namespace) =>
  Object.fromEntries(
    Object.entries({ ...helpPages(), ...catalogueFiles() }).map(([file, text]) => [file, textUnder(namespace, text)]),
  );

function helpPages() {
  const functions = readFunctionDocs();
  const translation = (locale) => (locale === sourceLocale ? undefined : readTranslation(locale));
  const page = (locale) => pageWithPolicy(helpPage(locale, functions, translation(locale)), ownPolicy);
  return Object.fromEntries(helpLocales.map((locale) => [helpFile(locale), page(locale)]));
}

const endedSubscriptionsRule = {
  test: /redi[\\/]dist[\\/]esm[\\/]react-bindings[\\/]index\.js$/,
  loader: rootPath('tools/build/endedSubscriptionsLoader.mjs'),
};

const plainFieldsRule = {
  test: /@univerjs[\\/][\w-]+[\\/]lib[\\/]es[\\/]index\.js$/,
  loader: rootPath('tools/build/plainFieldsLoader.mjs'),
};

/** The page with the spreadsheet. Its pane is the one that ships, with Microsoft's office.js from the installed package. */
function workbenchConfig(/** @type {Deployment} */ deployment) {
  const minimizer = new Minimizer({
    minify: Minimizer.esbuildMinify,
    minimizerOptions: { target: 'es2021' },
    extractComments: false,
  });
  const base = shared(deployment);
  return {
    ...base,
    name: 'workbench',
    entry: {
      workbench: './src/workbench/main.ts',
      bridge: './src/workbench/frame/bridge.ts',
      runOptions: './src/workbench/frame/runOptions.ts',
    },
    output: {
      path: rootPath('dist'),
      filename: 'workbench/[name].js',
      chunkFilename: 'workbench/[name].[contenthash:8].js',
      assetModuleFilename: 'workbench/[name].[contenthash:8][ext]',
      clean: { keep: (file) => !file.startsWith('workbench/') },
    },
    module: { rules: [...base.module.rules, endedSubscriptionsRule, plainFieldsRule] },
    optimization: { minimizer: [minimizer, cssMinimizer] },
    plugins: [
      new MiniCssExtractPlugin({
        filename: 'workbench/[name].css',
        chunkFilename: 'workbench/[name].[contenthash:8].css',
      }),
      new HtmlWebpackPlugin({
        templateContent: () => pageWithPolicy(read('src/workbench/index.html'), ownPolicy),
        filename: 'workbench/index.html',
        chunks: ['workbench'],
      }),
      new EmitFiles(
        () => ({ 'workbench/pane.html': pageWithPolicy(panePage(read('src/taskpane/taskpane.html')), ownPolicy) }),
        [rootPath('src/taskpane/taskpane.html')],
      ),
      new ThirdPartyNotices('workbench/third-party-notices'),
    ],
  };
}

export default (env = {}) => {
  const deployment = deploymentFrom(env);
  return [addinConfig(deployment), ...(deployment.isForServer ? [] : [workbenchConfig(deployment)])];
};
