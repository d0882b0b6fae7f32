import { rate } from '../../turnover/span';
import { barsSince } from '../barsSince';
import { binomialQuantile, chanceOfNone } from '../binomial';
import type { Bar, Lesson, LessonCell, Scene, SceneRow, Settings, SheetForm } from '../lesson';
import { count, counted, label, percent, rateWriter } from '../lessonCells';
import { headings } from '../monthTables';
import { peopleText, rateText } from '../numberText';

/** A company in which every leaver is replaced, so that a year ends with as many people as it began. */
const company = { name: 'company', people: 300, leavers: 36 };
const leaversOfTeam = 1;

/** What 95 of 100 years keep to: the tails on either side hold the other five. */
const tails = { low: 0.025, high: 0.975 };

const start = { size: 4 };

const rateOf = (people: number, leavers: number) =>
  rate('average', { opening: [people], hires: [leavers], leavers: [leavers], closing: [people] });

const chance = rateOf(company.people, company.leavers);

function yearAt({ size }: Settings) {
  const [low, high] = [tails.low, tails.high].map((tail) => binomialQuantile(size, chance, tail));
  return {
    team: rateOf(size, leaversOfTeam),
    fewer: rateOf(size, leaversOfTeam - 1),
    more: rateOf(size, leaversOfTeam + 1),
    lowest: rateOf(size, low),
    highest: rateOf(size, high),
    yearsWithout: Math.round(chanceOfNone(size, chance) * 100),
    isChance: low <= leaversOfTeam && leaversOfTeam <= high,
  };
}

function barsAt(settings: Settings): Bar[] {
  const { team, lowest, highest } = yearAt(settings);
  return [
    { name: 'company', rate: chance, working: `${company.leavers} ÷ ${company.people}` },
    { name: 'team', rate: team, working: `${leaversOfTeam} ÷ ${settings.size}` },
    { name: 'lowest', rate: lowest },
    { name: 'highest', rate: highest },
  ];
}

const groupRow = (name: string, people: number, leavers: number): SceneRow => ({
  name,
  cells: [{ people }, { people: leavers }, { rate: rateOf(people, leavers) }],
});

function scene(settings: Settings): Scene {
  const { size } = settings;
  const { team, more, lowest, highest, yearsWithout, isChance } = yearAt(settings);
  return {
    tables: [
      {
        columns: ['group', 'opening', 'leavers', 'rate'],
        rows: [
          groupRow(company.name, company.people, company.leavers),
          { ...groupRow('team', size, leaversOfTeam), isMarked: true },
        ],
      },
    ],
    bars: barsSince(start, settings, barsAt),
    facts: {
      size: peopleText(size),
      points: peopleText(Number((100 * team).toFixed(1))),
      teamRate: rateText(team, 1),
      moreRate: rateText(more, 1),
      companyRate: rateText(chance, 1),
      lowest: rateText(lowest, 1),
      highest: rateText(highest, 1),
      yearsWithout: String(yearsWithout),
      yearsWith: String(100 - yearsWithout),
      verdict: isChance ? 'chance' : 'notChance',
    },
  };
}

function sheet({ size }: Settings, form: SheetForm): LessonCell[][] {
  const rateCell = rateWriter(form);
  const groupCells = (name: string, people: number, leavers: number, row: number): LessonCell[] => [
    label(name),
    count(people),
    count(leavers),
    count(leavers),
    counted(`=B${row}+C${row}-D${row}`),
    rateCell({ plain: `=D${row}/((B${row}+E${row})/2)`, turnover: `=TURNOVER.AVGBASE(D${row},B${row},E${row})` }),
  ];
  return [
    headings('group', 'opening', 'hires', 'leavers', 'closing', 'rate'),
    groupCells(company.name, company.people, company.leavers, 2),
    groupCells('team', size, leaversOfTeam, 3),
    [],
    headings('whatIf', 'rate'),
    [label('fewer'), rateCell({ plain: '=(D3-1)/((B3+E3)/2)', turnover: '=TURNOVER.AVGBASE(D3-1,B3,E3)' })],
    [label('more'), rateCell({ plain: '=(D3+1)/((B3+E3)/2)', turnover: '=TURNOVER.AVGBASE(D3+1,B3,E3)' })],
    [],
    headings('byChance'),
    [label('nobody'), percent('=(1-F2)^B3')],
    [label('lowest'), percent(`=CRITBINOM(B3,F2,${tails.low})/B3`)],
    [label('highest'), percent(`=CRITBINOM(B3,F2,${tails.high})/B3`)],
  ];
}

/** In a tiny group one person moves the rate further than any cause could. */
export const tinyGroups: Lesson = {
  id: 'tiny-groups',
  controls: [{ kind: 'range', id: 'size', min: 2, max: 200, start: start.size }],
  choiceCount: 4,
  answer: 3,
  digits: 1,
  scene,
  sheet,
};
