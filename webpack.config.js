/**
 * Two bundles into one folder: what ships to Excel (dist/) and the workbench (dist/workbench/).
 * `npm run build -- --env url=https://addins.example.com/turnover` writes that address into the manifest and the help links.
 */
import fs from 'node:fs';
import CopyWebpackPlugin from 'copy-webpack-plugin';
import CustomFunctionsMetadataPlugin from 'custom-functions-metadata-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import Minimizer from 'minimizer-webpack-plugin';
import { panePage } from './src/workbench/panePage.mjs';
import { baseUrlOf, manifestAt } from './tools/build/baseUrl.mjs';
import { catalogueFiles } from './tools/build/catalogue.mjs';
import { EmitFiles } from './tools/build/emitFiles.mjs';
import { FunctionMetadata } from './tools/build/functionMetadata.mjs';
import { helpFile, helpLocales, helpPage } from './tools/build/helpPage.mjs';
import { ThirdPartyNotices } from './tools/build/thirdPartyNotices.mjs';
import { readTranslation, sourceLocale } from './tools/build/translation.mjs';
import { functionsFile, readFunctionDocs } from './tools/docblocks.mjs';
import { rootPath } from './tools/project.mjs';

const read = (file) => fs.readFileSync(rootPath(file), 'utf8');

const shared = {
  mode: 'production',
  target: ['web', 'es2021'],
  context: rootPath(),
  devtool: false,
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  performance: { hints: false },
};

const cssMinimizer = new Minimizer({ test: /\.css$/, minify: Minimizer.esbuildMinifyCss });

/** What Excel loads. functions.js stands alone: it shares no chunk with the pane. */
function addinConfig(baseUrl) {
  return {
    ...shared,
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
      clean: { keep: /^workbench\// },
    },
    optimization: {
      splitChunks: false,
      runtimeChunk: false,
      minimizer: [new Minimizer({ extractComments: false }), cssMinimizer],
    },
    plugins: [
      new CustomFunctionsMetadataPlugin({ input: functionsFile, output: 'functions.json' }),
      new FunctionMetadata(baseUrl),
      new MiniCssExtractPlugin({ filename: '[name].css', chunkFilename: 'pages/[name].[contenthash:8].css' }),
      new HtmlWebpackPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', inject: false }),
      new HtmlWebpackPlugin({ template: './src/lessons/lessons.html', filename: 'lessons.html', inject: false }),
      new CopyWebpackPlugin({ patterns: [{ from: 'assets/*.png' }] }),
      new EmitFiles(
        () => ({ 'manifest.xml': manifestAt(baseUrl, read('manifest.xml')), ...helpPages(), ...catalogueFiles() }),
        [rootPath('manifest.xml'), functionsFile],
      ),
      new ThirdPartyNotices('third-party-notices.txt'),
    ],
  };
}

function helpPages() {
  const functions = readFunctionDocs();
  const page = (locale) => helpPage(locale, functions, locale === sourceLocale ? undefined : readTranslation(locale));
  return Object.fromEntries(helpLocales.map((locale) => [helpFile(locale), page(locale)]));
}

/** The page with the spreadsheet. Its pane is the one that ships, with Microsoft's office.js from the installed package. */
function workbenchConfig() {
  const minimizer = new Minimizer({
    minify: Minimizer.esbuildMinify,
    minimizerOptions: { target: 'es2021' },
    extractComments: false,
  });
  return {
    ...shared,
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
    optimization: { minimizer: [minimizer, cssMinimizer] },
    plugins: [
      new MiniCssExtractPlugin({
        filename: 'workbench/[name].css',
        chunkFilename: 'workbench/[name].[contenthash:8].css',
      }),
      new HtmlWebpackPlugin({
        template: './src/workbench/index.html',
        filename: 'workbench/index.html',
        chunks: ['workbench'],
      }),
      new EmitFiles(
        () => ({ 'workbench/pane.html': panePage(read('src/taskpane/taskpane.html')) }),
        [rootPath('src/taskpane/taskpane.html')],
      ),
      new ThirdPartyNotices('workbench/third-party-notices.txt'),
    ],
  };
}

export default (env = {}) => [addinConfig(baseUrlOf(env)), workbenchConfig()];
