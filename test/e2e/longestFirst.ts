import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files whose tests take longest though they are short; in a fresh copy nothing but the size of files is known. */
const long = [/screens\.\w+\.test\.ts$/, /lessons\.test\.ts$/, /pane\.share\.test\.ts$/, /workbench-p\w+\.test\.ts$/];

const rank = ({ moduleId }: TestSpecification) => {
  const found = long.findIndex((pattern) => pattern.test(moduleId));
  return found < 0 ? long.length : found;
};

/** Long files first, so that no browser is left with one of them at the end while the others have nothing to do. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
