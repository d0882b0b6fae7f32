import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { implementedMembers } from './memberTables';
import { loadOfficeHost } from './officeHost';
import { projectFolder } from './officeWindow';

const page = readFileSync(join(projectFolder, 'docs/fidelity.md'), 'utf8');

it('docs/fidelity.md lists exactly the members which the host implements, as it implements them', async () => {
  const rows = [...page.matchAll(/^\| `([A-Z]\w+\.\w+(?:\(\))?)`\s*\| ([^|]+?)\s*\| ([^|]+?)\s*\|$/gm)];
  const listed = Object.fromEntries(rows.map(([, member, access]) => [member, access]));
  expect(listed).toEqual(Object.fromEntries(await implementedMembers()));
});

it('every member exists in office.js under that name', async () => {
  const { Excel: types } = await loadOfficeHost();
  const prototypeOf = (name: string) => (types as unknown as Record<string, { prototype: object }>)[name].prototype;
  const unknown = [...(await implementedMembers()).keys()].filter((member) => {
    const [type, name] = member.replace('()', '').split('.');
    return !(name in prototypeOf(type));
  });
  expect(unknown).toEqual([]);
});
