import { expect, it } from 'vitest';
import packageFacts from '../../package.json';
import { version } from '../../src/taskpane/version';

it('the pane shows the version of the package', () => expect(version).toBe(packageFacts.version));
