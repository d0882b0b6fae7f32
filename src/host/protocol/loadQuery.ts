import { isHostObject, typeOf, type HostObject } from './hostObject';
import { lowerFirst, readProperty, upperFirst } from './objectPaths';
import type { Action } from './wire';

type Answer = Record<string, unknown>;
type Query = NonNullable<Action['QueryInfo']>;

const itemsPrefix = 'items/';

/** Answers load(): names may be nested with slashes; on a collection they apply to its items. */
export function answerLoad(object: HostObject | null, query: Query = {}): Answer | null {
  if (object === null) return null;
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])].map(lowerFirst);
  return typeOf(object).items ? loadCollection(object, names, query) : loadObject(object, names);
}

/** What office.js needs to find an item of a collection again. */
export function identityOf(object: HostObject): Answer {
  const { id, idKey } = typeOf(object);
  return id ? { [idKey ?? 'Id']: id(object) } : {};
}

function loadCollection(collection: HostObject, names: readonly string[], query: Query): Answer {
  const { items, properties } = typeOf(collection);
  const first = query.Skip ?? 0;
  const wanted = items!(collection).slice(first, first + (query.Top ?? Infinity));
  const isOwn = (name: string) => name in properties;
  const ofItems = names
    .filter((name) => name !== 'items' && !isOwn(name))
    .map((name) => (name.startsWith(itemsPrefix) ? name.slice(itemsPrefix.length) : name));
  const own = names.filter(isOwn);
  const load = (item: HostObject) =>
    typeOf(item).items ? loadCollection(item, ofItems, {}) : loadObject(item, ofItems);
  return {
    ...(own.length ? loadObject(collection, own) : {}),
    _Items: wanted.map((item) => ({ ...identityOf(item), ...load(item) })),
  };
}

function loadObject(object: HostObject, names: readonly string[]): Answer {
  const wanted = names.length > 0 && !names.includes('*') ? names : scalarNames(object);
  const nested = new Map<string, string[]>();
  const answer: Answer = {};
  for (const name of wanted) {
    const slash = name.indexOf('/');
    if (slash >= 0) {
      const first = name.slice(0, slash);
      nested.set(first, [...(nested.get(first) ?? []), name.slice(slash + 1)]);
      continue;
    }
    const value = readProperty(object, name);
    if (isHostObject(value)) nested.set(name, nested.get(name) ?? []);
    else answer[upperFirst(name)] = value;
  }
  for (const [name, inner] of nested)
    answer[upperFirst(name)] = answerLoad(readProperty(object, name) as HostObject | null, { Select: inner });
  return answer;
}

function scalarNames(object: HostObject): string[] {
  return Object.entries(typeOf(object).properties)
    .filter(([, property]) => property.get && !property.navigation)
    .map(([name]) => name);
}
