/**
 * Worked examples that others have published: who, which formula gives the figure, and the figure as printed (percent unless
 * it is a plain number). Where a publication is wrong, `wrong` holds its figure and `why` the reason; the formula gives what is right.
 */
export interface PublishedCase {
  readonly id: string;
  readonly formula: string;
  /** "40.00%" for percentages, "90" for numbers, "#DIV/0!" for what cannot be computed. */
  readonly printed: string;
  readonly wrong?: string;
  readonly why?: string;
  readonly source: string;
}

const louisiana = 'Louisiana State Civil Service, turnover by personnel area 2007/08 (one incumbent count as base)';

export const publishedCases: readonly PublishedCase[] = [
  { id: 'LA-N645 total', formula: '=TURNOVER.MEANBASE(2,5)', printed: '40.00%', source: louisiana },
  { id: 'LA-N645 voluntary', formula: '=TURNOVER.MEANBASE(2,5)', printed: '40.00%', source: louisiana },
  { id: 'LA-0A70 total', formula: '=TURNOVER.MEANBASE(7,112)', printed: '6.25%', source: louisiana },
  { id: 'LA-0A70 voluntary', formula: '=TURNOVER.MEANBASE(6,112)', printed: '5.36%', source: louisiana },
  { id: 'LA-0B12 total', formula: '=TURNOVER.MEANBASE(3,59)', printed: '5.08%', source: louisiana },
  { id: 'LA-0B12 voluntary', formula: '=TURNOVER.MEANBASE(2,59)', printed: '3.39%', source: louisiana },
  { id: 'LA-0B14 total', formula: '=TURNOVER.MEANBASE(3,33)', printed: '9.09%', source: louisiana },
  { id: 'LA-0B14 voluntary', formula: '=TURNOVER.MEANBASE(2,33)', printed: '6.06%', source: louisiana },
  { id: 'LA-0B15 total', formula: '=TURNOVER.MEANBASE(1,1)', printed: '100.00%', source: louisiana },
  { id: 'LA-0B15 voluntary', formula: '=TURNOVER.MEANBASE(1,1)', printed: '100.00%', source: louisiana },
  { id: 'LA-0B18 total', formula: '=TURNOVER.MEANBASE(1,13)', printed: '7.69%', source: louisiana },
  { id: 'LA-0B18 voluntary', formula: '=TURNOVER.MEANBASE(1,13)', printed: '7.69%', source: louisiana },
  ...from('Lovely Professional University, DCOM202 p. 118 (expansion recruits are no replacements)', [
    ['LPU separation', '=TURNOVER.AVGBASE(50,900,1100)', '5.0%'],
    ['LPU replacement', '=TURNOVER.HIRERATE(25,900,1100)', '2.5%'],
    ['LPU flux', '=TURNOVER.FLUX(50,900,25,1100)', '7.5%'],
  ]),
  ...from('costingcount.blogspot.com, Labour turnover and labour stability (2011)', [
    ['COST-JAN replaced', '=TURNOVER.HIRERATE(20,400,420)', '4.88%'],
    ['COST-JAN leavers', '=TURNOVER.AVGBASE(30,400,420)', '7.32%'],
    ['COST-JAN flux', '=TURNOVER.FLUX(30,400,50,420)', '19.51%'],
  ]),
  ...from('SAP Community, blog 13581046', [['SAP-1', '=TURNOVER.RATE("average",3,62,17,76)', '4.3%']]),
  ...from('Oracle community, discussion 24956', [['ORA-JAN', '=TURNOVER.RATE("average",5,100,15,110)', '4.76%']]),
  ...from('Oracle Customer Connect, discussion 46300', [
    ['ORACC January', '=TURNOVER.OPENBASE(10,4524)', '0.22%'],
    ['ORACC January annualised', '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(10,4524),1)', '2.7%'],
    ['ORACC first quarter', '=TURNOVER.OPENBASE(21,4524)', '0.46%'],
  ]),
  {
    id: 'ORACC first quarter annualised',
    formula: '=TURNOVER.ANNUALIZE(TURNOVER.OPENBASE(21,4524),3)',
    printed: '1.9%',
    wrong: '5.6%',
    why: 'the quarter was multiplied by 12 instead of 4',
    source: 'Oracle Customer Connect, discussion 46300',
  },
  ...from('hranalytics101.com, How can turnover be over 100%?', [
    ['HRA101 average', '=TURNOVER.RATE("average",120,100,120,100)', '120%'],
    ['HRA101 cumulative', '=TURNOVER.CUMULATIVE(120,100,120)', '54.55%'],
  ]),
  ...from('hranalytics101.com, How to calculate employee retention rate', [
    ['HRA101 retention', '=TURNOVER.RETENTION(80,87)', '92%'],
  ]),
  ...from('qituowang.com, portal 28308', [['QTW', '=TURNOVER.AVGBASE(120,500,480)', '24.49%']]),
  ...from('bizfluent.com, Calculate turnover rate percentage', [['BIZ', '=TURNOVER.AVGBASE(5,30,40)', '14%']]),
  ...from("fr.wikipedia, Rotation de l'emploi: half of entries and exits on the opening headcount", [
    ['FR exits', '=TURNOVER.OPENBASE(5,100)', '5.0%'],
    ['FR entries', '=TURNOVER.NETGROWTH(5,100,10)+TURNOVER.OPENBASE(5,100)', '10.0%'],
    ['FR rotation', '=(TURNOVER.NETGROWTH(5,100,10)+2*TURNOVER.OPENBASE(5,100))/2', '7.5%'],
  ]),
  ...from(
    'egym-wellpass.com, Fluktuationsrate berechnen (inputs published; figures recomputed from its four formulas)',
    [
      ['EGYM basic', '=TURNOVER.OPENBASE(14,120)', '11.6667%'],
      ['EGYM Schlüter', '=TURNOVER.CUMULATIVE(14,120,12)', '10.6061%'],
      ['EGYM BDA', '=TURNOVER.MEANBASE(14,119)', '11.7647%'],
      ['EGYM ZVEI', '=TURNOVER.MEANBASE(12,119)', '10.084%'],
    ],
  ),
  ...from('shahotoro.net 166', [
    ['JP separation rate', '=TURNOVER.OPENBASE(10,100)', '10%'],
    ['JP three years of graduates', '=TURNOVER.POOLED({2;3;1},{10;9;11})', '20%'],
  ]),
  ...from('udn.com 9069888, DGBAS figures for 2024: monthly mean of a year', [
    ['TW entries', '=TURNOVER.MEANBASE(2360000,8457000)/12', '2.33%'],
    ['TW exits', '=TURNOVER.MEANBASE(2295000,8457000)/12', '2.26%'],
  ]),
  ...from('slidegur.com 2255, Turnover indices', [
    ['SURV after one year', '=TURNOVER.RETENTION(20-1,20)', '95%'],
    ['SURV after five years', '=TURNOVER.RETENTION(20-1-4-2-0-2,20)', '55%'],
    ['SURV of nobody', '=TURNOVER.RETENTION(0,0)', '#DIV/0!'],
    ['IDX', '=TURNOVER.MEANBASE(9,50)', '18%'],
  ]),
  ...from('parallelparliament.co.uk 158306', [['NHS stability', '=TURNOVER.RETENTION(90,100)', '90%']]),
  ...from('Armstrong, Handbook of HRM Practice, pp. 378-379', [['ARM', '=TURNOVER.HIRESNEEDED(150,200,20%)', '90']]),
  ...from('library.humano.ro, Annualized turnover', [
    ['HUMANO quarter', '=TURNOVER.ANNUALIZE(15%,3)', '60%'],
    ['HUMANO half-year', '=TURNOVER.ANNUALIZE(TURNOVER.MEANBASE(20,200),6)', '20.00%'],
  ]),
  ...from('excelcalculations.refrigeratordiagrams.com', [
    ['XLC January', '=TURNOVER.AVGBASE(5,100,95)', '5.1%'],
    ['XLC February', '=TURNOVER.AVGBASE(5,95,90)', '5.4%'],
  ]),
  ...from('hire.school, New hire turnover rate (only those old enough to tell)', [
    ['NEWHIRE 90 days', '=TURNOVER.POOLED(8,50)', '16%'],
    ['NEWHIRE 12 months', '=TURNOVER.POOLED(11,50)', '22%'],
  ]),
  ...from('nobscot.com, retention calculator', [['NOBSCOT', '=TURNOVER.COST(1,30000,30%)', '9000']]),
  ...from('AT&T 2Q08 filing, thousands of wireless customers: the roll-forward closes at 72,882', [
    ['ATT', '=TURNOVER.RECONCILE(0,71367,1333,72882,182)', '0'],
  ]),
  {
    id: 'CN mean headcount',
    formula: '=1/TURNOVER.MEANBASE(1,{10;15;20;25;30;35;40;45;50;45;40;35})',
    printed: '32.5',
    wrong: '37.5',
    why: 'the twelve months add up to 390, and 390 ÷ 12 = 32.5',
    source: 'odtgfuq.cn, questions and answers',
  },
  ...from('support.indzara.com 62000232793', [
    ['INDZ retention', '=TURNOVER.RETENTION(90,100)', '90%'],
    ['INDZ does not add up', '=TURNOVER.RECONCILE(10,100,5,90)', '-5'],
  ]),
  {
    id: 'INDZ turnover',
    formula: '=TURNOVER.AVGBASE(10,100,95)',
    printed: '10.26%',
    wrong: '11.1%',
    why: '100 − 10 + 5 closes at 95, not 90; 11.1% is 10 ÷ 90',
    source: 'support.indzara.com 62000232793',
  },
];

/** Published figures that no function computes, and why. */
export const uncoveredCases: Readonly<Record<string, string>> = {
  'JOLTS quits 2020': 'gives monthly levels and rates but no employment, so there is no base to compute a rate from',
  'JOLTS sum of monthly rates':
    'a plain SUM of the published rates (25.3); adding up monthly rates is what COMPARE warns of',
  'campus growth 0.71%': 'the article gives no opening number of customers',
  'campus net adds per 100': 'plain arithmetic on the loss ratio: 100 × (1 − 97 ÷ 99) = 2.02',
};

function from(source: string, cases: readonly (readonly [string, string, string])[]): PublishedCase[] {
  return cases.map(([id, formula, printed]) => ({ id, formula, printed, source }));
}
