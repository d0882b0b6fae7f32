import { addressOf } from '../../formulas/area';
import { copiedFormula } from '../../formulas/references';
import type { Method } from '../../turnover/method';
import { areasOf } from '../areas';
import type { FormulaGroup, Place } from '../book';
import { changeOf, findingAt, findingIn, type CellChange, type Finding } from '../finding';
import { formulaByMethod } from '../houseCall';
import { methodUses, usesApart, type MethodUse } from '../methodUses';
import type { Rule } from '../rule';
import { placesOfRun } from '../runs';

/** One workbook with rates by several methods, or by another than the house method. */
export const mixedMethods: Rule<'mixed-methods'> = {
  id: 'mixed-methods',
  *find(book) {
    const all: MethodUse[] = [];
    for (const use of methodUses(book)) {
      if (use) all.push(use);
      else yield undefined;
    }
    const uses = usesApart(all);
    const { houseMethod } = book.snapshot;
    if (houseMethod) yield* againstHouse(uses, houseMethod);
    else if (new Set(uses.map(({ method }) => method)).size > 1) yield listOf(uses);
  },
};

interface Counted {
  readonly method: Method;
  readonly uses: readonly MethodUse[];
  readonly cells: number;
}

/** The most frequent method first. */
function byMethod(uses: readonly MethodUse[]): Counted[] {
  const methods = new Map<Method, MethodUse[]>();
  for (const use of uses) {
    const known = methods.get(use.method);
    if (known) known.push(use);
    else methods.set(use.method, [use]);
  }
  return [...methods]
    .map(([method, own]) => ({ method, uses: own, cells: own.reduce((sum, { run }) => sum + run.count, 0) }))
    .sort((a, b) => b.cells - a.cells);
}

/** What differs from the most frequent method, on the first sheet where it does. */
function listOf(uses: readonly MethodUse[]): Finding<'mixed-methods'> {
  const [usual, ...others] = byMethod(uses);
  const differing = others.flatMap((each) => each.uses);
  const { sheet } = differing.reduce(
    (first, { group }) => (group.sheet.index < first.sheet.index ? group : first),
    differing[0].group,
  );
  const places = differing.filter(({ group }) => group.sheet === sheet).flatMap(({ run }) => placesOfRun(run));
  return findingAt(
    'mixed-methods',
    sheet,
    places,
    {
      severity: 'check',
      facts: {
        house: null,
        methods: [usual, ...others].map(({ method, uses: own, cells }) => ({ method, cells, where: addressesOf(own) })),
      },
    },
    'methods',
  );
}

/** More addresses than these are not read by anybody. */
const mostAddresses = 3;

function addressesOf(uses: readonly MethodUse[]): readonly string[] {
  return uses
    .slice(0, mostAddresses)
    .map(({ group, run: { first, count, isAcross } }) =>
      addressOf({ ...first, rowCount: isAcross ? 1 : count, columnCount: isAcross ? count : 1 }, group.sheet.name),
    );
}

function* againstHouse(uses: readonly MethodUse[], house: Method): Generator<Finding<'mixed-methods'>> {
  const groups = new Map<FormulaGroup, Map<Method, MethodUse[]>>();
  for (const use of uses) {
    if (use.method === house) continue;
    const methods = groups.get(use.group) ?? new Map<Method, MethodUse[]>();
    groups.set(use.group, methods);
    methods.set(use.method, [...(methods.get(use.method) ?? []), use]);
  }
  for (const [group, methods] of groups)
    for (const [method, own] of methods) {
      const places = own.flatMap(({ run }) => placesOfRun(run));
      const [{ call }] = own;
      const suggested = call && formulaByMethod(group.formula, call, house);
      const moved = (place: Place) => (suggested ? copiedFormula(suggested, ...group.offset(place)) : null);
      const found = findingIn(
        'mixed-methods',
        group,
        {
          severity: 'check',
          facts: {
            house,
            methods: [
              {
                method,
                cells: places.length,
                where: areasOf(places)
                  .slice(0, mostAddresses)
                  .map((area) => addressOf(area)),
              },
            ],
          },
          formulaSuggested: moved(places[0]),
          fix: suggested ? changesOf(group, places, moved) : null,
        },
        places,
      );
      yield { ...found, key: `${found.key}|${method}` };
    }
}

const changesOf = (
  { sheet }: FormulaGroup,
  places: readonly Place[],
  moved: (place: Place) => string | null,
): CellChange[] =>
  places.flatMap((place) => {
    const formula = moved(place);
    return formula === null ? [] : [changeOf(sheet, place, formula)];
  });
