import fc from 'fast-check';
import { isHostObject, typeOf, type HostObject } from '../../../src/host/protocol/hostObject';
import { upperFirst } from '../../../src/host/protocol/objectPaths';
import { ActionType, PathType } from '../../../src/host/protocol/wire';
import { newGrid, workbookOf } from './book';
import { addresses, oddJson } from './oddJson';

/** How to get from the workbook to an object, and the members that it has. */
interface Place {
  readonly steps: readonly { readonly type: number; readonly name: string; readonly given: readonly unknown[] }[];
  readonly properties: readonly string[];
  readonly methods: readonly string[];
}

const fitting: readonly (readonly unknown[])[] = [
  ['Data'],
  ['A1:D4'],
  ['Table1'],
  [0],
  [0, 0],
  ['Counts'],
  ['kept'],
  ['B2:B3,D2'],
  [],
];
const deepest = 6;

function attempt(get: () => unknown): HostObject | null {
  try {
    const object = get();
    return isHostObject(object) ? object : null;
  } catch {
    return null;
  }
}

/** One place of each kind of object, found by walking from the workbook. */
function findPlaces(): Place[] {
  const found = new Map<string, Place>();
  const waiting: { object: HostObject; steps: Place['steps'] }[] = [{ object: workbookOf(newGrid()), steps: [] }];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { object, steps } = next;
    const { name, properties, methods, getItem } = typeOf(object);
    if (found.has(name) || steps.length > deepest) continue;
    found.set(name, { steps, properties: Object.keys(properties), methods: Object.keys(methods) });
    const go = (type: number, member: string, given: readonly unknown[], get: () => unknown) => {
      const target = attempt(get);
      if (target) waiting.push({ object: target, steps: [...steps, { type, name: upperFirst(member), given }] });
    };
    for (const [member, { get, navigation }] of Object.entries(properties))
      if (navigation) go(PathType.property, member, [], () => get?.(object));
    for (const given of fitting) {
      if (getItem) go(PathType.indexer, '', given, () => getItem(object, ...(given as never[])));
      for (const member of Object.keys(methods).filter((each) => /^(get|add)/.test(each)))
        go(PathType.method, member, given, () => methods[member](object, ...(given as never[])));
    }
  }
  return [...found.values()];
}

const places = findPlaces();

interface MemberCall {
  readonly place: number;
  readonly kind: 'load' | 'call' | 'set' | 'go on';
  readonly member: number;
  readonly given: readonly unknown[];
}

const argument = () => fc.oneof(fc.constantFrom<unknown>(...addresses), oddJson());

const memberCall = (): fc.Arbitrary<MemberCall> =>
  fc.record({
    place: fc.nat(places.length - 1),
    kind: fc.constantFrom<MemberCall['kind']>('load', 'call', 'call', 'set', 'set', 'go on'),
    member: fc.nat(60),
    given: fc.array(argument(), { maxLength: 4 }),
  });

/** Well-formed requests that call any member of any object with any arguments. */
export const memberRequests = (): fc.Arbitrary<unknown> =>
  fc.array(memberCall(), { minLength: 1, maxLength: 3 }).map(requestFrom);

const nameAt = (names: readonly string[], member: number): string => upperFirst(names[member % names.length] ?? 'id');

function requestFrom(calls: readonly MemberCall[]): unknown {
  const paths: Record<string, unknown> = { 1: { Id: 1, ObjectPathType: PathType.globalObject, Name: '' } };
  const actions: Record<string, unknown>[] = [];
  const act = (kind: number, path: number, more: object) =>
    actions.push({ Id: actions.length + 1, ActionType: kind, Name: '', ObjectPathId: path, ...more });
  let last = 1;
  const go = (parent: number, type: number, name: string, given: readonly unknown[]) => {
    last += 1;
    const info = { ArgumentInfo: { Arguments: given } };
    paths[last] = { Id: last, ObjectPathType: type, Name: name, ParentObjectPathId: parent, ...info };
    act(ActionType.instantiate, last, {});
    return last;
  };
  for (const { place, kind, member, given } of calls) {
    const { steps, properties, methods } = places[place];
    const at = steps.reduce((parent, step) => go(parent, step.type, step.name, step.given), 1);
    const info = { ArgumentInfo: { Arguments: given } };
    if (kind === 'load') act(ActionType.query, at, { QueryInfo: { Select: [nameAt(properties, member)] } });
    else if (kind === 'set') act(ActionType.setProperty, at, { Name: nameAt(properties, member), ...info });
    else if (kind === 'call') act(ActionType.method, at, { Name: nameAt(methods, member), ...info });
    else act(ActionType.query, go(at, PathType.method, nameAt(methods, member), given), { QueryInfo: {} });
  }
  const body = { Actions: actions, ObjectPaths: paths };
  return { id: 900, type: 1, flags: 0, message: { url: '', method: 'POST', headers: {}, body } };
}
