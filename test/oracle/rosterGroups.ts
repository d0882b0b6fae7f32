import { isBlank } from './cells';
import { Fault, wrongValue } from './fault';
import { type Employment, type Person, type Staff, besides } from './rosterRows';

type Label = string | number | boolean;

/** What stands beside each employment in the column of groups; undefined for a blank. */
export type Labels = Map<Employment, Label | undefined>;

export interface Group {
  name: Label;
  people: Person[];
}

const BLANK_GROUP = '(blank)';

export function labelsOf(staff: Staff, argument: unknown): Labels {
  const cells = besides(staff, argument) ?? wrongValue();
  return new Map([...cells].map(([employment, value]) => [employment, labelIn(value)]));
}

function labelIn(value: unknown): Label | undefined {
  if (value instanceof Fault) throw value;
  return isBlank(value) ? undefined : (value as Label);
}

/** Labels on those who left, every one of them, and on nobody else tell why they left. */
export function refuseReasons(labels: Labels): void {
  const employments = [...labels.keys()];
  const labelled = employments.filter((employment) => labels.get(employment) !== undefined);
  const unlabelled = employments.filter((employment) => labels.get(employment) === undefined);
  if (labelled.length === 0 || unlabelled.length === 0) return;
  const everyLabelledLeft = labelled.every(({ left }) => left !== undefined);
  const noOtherLeft = unlabelled.every(({ left }) => left === undefined);
  if (everyLabelledLeft && noOtherLeft) wrongValue();
}

/** People by group, in the order of the tables; a group is spelt as it first is in the whole list. */
export function groupsOf(people: Person[], labels: Labels): Group[] {
  const groups: { label: Label | undefined; people: Person[] }[] = [];
  for (const [employment, label] of labels) {
    let own = groups.find((group) => isSame(group.label, label));
    if (own === undefined) groups.push((own = { label, people: [] }));
    own.people.push(...people.filter((person) => person.at === employment.at));
  }
  const peopled = groups.filter((group) => group.people.length > 0);
  peopled.sort((a, b) => compareLabels(a.label, b.label));
  return peopled.map((group) => ({ name: group.label ?? BLANK_GROUP, people: group.people }));
}

function isSame(a: Label | undefined, b: Label | undefined): boolean {
  if (typeof a === 'string' && typeof b === 'string') return a.toLowerCase() === b.toLowerCase();
  return a === b;
}

/** Numbers, texts, FALSE, TRUE, and the blank group last. */
function compareLabels(a: Label | undefined, b: Label | undefined): number {
  if (kindOf(a) !== kindOf(b)) return kindOf(a) - kindOf(b);
  if (typeof a === 'string' && typeof b === 'string') return compareTexts(a.toLowerCase(), b.toLowerCase());
  return Number(a) - Number(b);
}

function kindOf(label: Label | undefined): number {
  return ['number', 'string', 'boolean', 'undefined'].indexOf(typeof label);
}

/** By code points, one after the other. */
function compareTexts(a: string, b: string): number {
  const [these, those] = [Array.from(a), Array.from(b)];
  for (let at = 0; at < Math.min(these.length, those.length); at += 1) {
    const difference = these[at]!.codePointAt(0)! - those[at]!.codePointAt(0)!;
    if (difference !== 0) return difference;
  }
  return these.length - those.length;
}
