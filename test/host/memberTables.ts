import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { HostType } from '../../src/host/protocol/hostObject';
import { projectFolder } from './officeWindow';

/** Every member the host answers, as "Range.values" -> "read, write", from the tables in src/host/workbook. */
export async function implementedMembers(): Promise<ReadonlyMap<string, string>> {
  const members = new Map<string, string>();
  for (const type of await memberTables()) {
    for (const [name, { get, set, navigation }] of Object.entries(type.properties))
      members.set(
        `${type.name}.${name}`,
        navigation ? 'object' : [get && 'read', set && 'write'].filter(Boolean).join(', '),
      );
    for (const name of Object.keys(type.methods)) members.set(`${type.name}.${name}()`, 'method');
    if (type.items) members.set(`${type.name}.items`, 'read');
  }
  return new Map([...members].filter(([name]) => !/\._/.test(name)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function memberTables(): Promise<HostType[]> {
  const folder = join(projectFolder, 'src/host/workbook');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
  const modules = await Promise.all(
    files.map((name) => import(pathToFileURL(join(folder, name)).href) as Promise<object>),
  );
  return modules.flatMap((module) => Object.values(module) as unknown[]).filter(isTable);
}

const isTable = (value: unknown): value is HostType =>
  typeof value === 'object' && value !== null && 'properties' in value && 'methods' in value && 'name' in value;
