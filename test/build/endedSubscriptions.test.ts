/** What the build adds to a hook that Univer's menus use. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import endSubscriptions from '../../tools/build/endedSubscriptionsLoader.mjs';

const packageFile = createRequire(import.meta.url).resolve('@wendellhu/redi/package.json');
const bindings = readFileSync(path.join(path.dirname(packageFile), 'dist/esm/react-bindings/index.js'), 'utf8');

describe('The hook that reads observables', () => {
  it('ends its subscription when its component goes', () => {
    const hook = /function useObservable\([\s\S]*?\n\}/.exec(endSubscriptions(bindings))![0];
    expect(hook).toMatch(
      /useEffect\(\(\) => \(\) => \{ subscriptionRef\.current\?\.unsubscribe\(\);[\s\S]*return valueRef\.current/,
    );
  });

  it('is otherwise as it was, and is looked at again when its package changes it', () => {
    const without = endSubscriptions(bindings).replace(
      /\n?\t?useEffect\(\(\) => \(\) => \{ subscriptionRef.*\n\t/,
      '\n\t',
    );
    expect(without.replace(/\s+/g, '')).toBe(bindings.replace(/\s+/g, ''));
    expect(() => endSubscriptions(bindings.replace('return valueRef.current', 'return value'))).toThrow(
      'useObservable',
    );
  });
});
