import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit';
import { corpusCase, corpusFolder, corpusNames, snapshotFrom } from '../calculated/corpus';
import { writtenFinding } from './writtenFindings';

const fileOf = (name: string) => path.join(corpusFolder, name, 'findings.txt');

describe('what the audit says of the corpus, with every number and every cell that a fix writes', () => {
  it.each(corpusNames().filter((name) => existsSync(fileOf(name))))('%s', (name) => {
    const { findings } = audit(snapshotFrom(corpusCase(name).workbook));
    expect(findings.flatMap(writtenFinding)).toEqual(readFileSync(fileOf(name), 'utf8').trimEnd().split('\n'));
  });
});
