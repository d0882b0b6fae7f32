/** Says of each mutant that no test notices what it is, as soon as it is known. */
import fs from 'node:fs';
import path from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { rootPath } from '../project.mjs';

export const isLiving = ({ status }) => status === 'Survived' || status === 'NoCoverage';

/** The code as it stands now, which may have changed since: src/turnover/span.ts:12:3 EqualityOperator: a < b → a <= b */
export function lineOf({ fileName, location, mutatorName, replacement, status }) {
  const { start, end } = location;
  const lines = fs
    .readFileSync(fileName, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const isOneLine = lines.length === 1;
  const was = isOneLine ? lines[0].slice(start.column - 1, end.column - 1) : `${lines[0]?.slice(start.column - 1)} …`;
  const where = `${path.relative(rootPath(), fileName)}:${start.line}:${start.column}`;
  return `${where} ${mutatorName}${status === 'NoCoverage' ? ' (no test comes here)' : ''}: ${was} → ${replacement}`;
}

class LivingReporter {
  onMutantTested(result) {
    if (isLiving(result)) console.log(lineOf(result));
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Reporter, 'living', LivingReporter)];
