/**
 * One company over six months, the worked example around which the project grew: a published article showed how far apart the
 * methods are on it. `stated` is what the article prints; one of its figures is cut off instead of rounded.
 */
export interface StatedCase {
  readonly formula: string;
  readonly stated?: string;
  readonly isCutOff?: boolean;
  readonly exact: number | string;
}

const leavers = '{35;20;6;5;3;1}';
const hires = '{3;35;20;13;0;3}';
const closing = '{18;33;47;55;52;54}';
const swapped = '{20;35;6;5;3;1}';

export const sixMonths: Readonly<Record<string, StatedCase>> = {
  'January on average headcount': { formula: '=TURNOVER.AVGBASE(35,50,18)', stated: '103%', exact: 1.0294117647058822 },
  'February on opening headcount': { formula: '=TURNOVER.OPENBASE(20,18)', stated: '111%', exact: 1.1111111111111112 },
  'January on closing headcount': { formula: '=TURNOVER.CLOSEBASE(35,18)', stated: '194%', exact: 1.9444444444444444 },
  'January on opening + hires': { formula: '=TURNOVER.CUMULATIVE(35,50,3)', stated: '66%', exact: 0.660377358490566 },
  'February on opening + hires': {
    formula: '=TURNOVER.CUMULATIVE(20,18,35)',
    stated: '37%',
    isCutOff: true,
    exact: 0.37735849056603776,
  },
  'half-year on opening + hires': {
    formula: `=TURNOVER.CUMULATIVE(${leavers},50,${hires})`,
    stated: '56%',
    exact: 0.5645161290322581,
  },
  'half-year on average headcount': { formula: `=TURNOVER.AVGBASE(${leavers},50,54)`, exact: 1.3461538461538463 },
  'half-year on opening headcount': { formula: `=TURNOVER.OPENBASE(${leavers},50)`, exact: 1.4 },
  'half-year on closing headcount': {
    formula: `=TURNOVER.CLOSEBASE(${leavers},${closing})`,
    exact: 1.2962962962962963,
  },
  'mean of the monthly cumulative rates': {
    formula: `=AVERAGE(TURNOVER.PERIODRATES("cumulative",${leavers},50,${hires}))`,
    stated: '22%',
    exact: 0.21783400038117015,
  },
  'people ever on the books': { formula: `=TURNOVER.BASE("cumulative",${leavers},50,${hires})`, exact: 124 },
};

export const swappedMonths: Readonly<Record<string, StatedCase>> = {
  'January on opening + hires': { formula: '=TURNOVER.CUMULATIVE(20,50,3)', stated: '38%', exact: 0.37735849056603776 },
  'February on opening + hires': {
    formula: '=TURNOVER.CUMULATIVE(35,33,35)',
    stated: '51%',
    exact: 0.5147058823529411,
  },
  'mean of the monthly cumulative rates': {
    formula: `=AVERAGE(TURNOVER.PERIODRATES("cumulative",${swapped},50,${hires}))`,
    stated: '19%',
    exact: 0.19355542102489934,
  },
  'half-year on opening + hires': {
    formula: `=TURNOVER.CUMULATIVE(${swapped},50,${hires})`,
    stated: '56%',
    exact: 0.5645161290322581,
  },
};

export const everyoneLeaves: Readonly<Record<string, StatedCase>> = {
  'on average headcount': { formula: '=TURNOVER.RATE("average",40,40,0,0)', exact: 2 },
  'on opening headcount': { formula: '=TURNOVER.RATE("opening",40,40,0,0)', exact: 1 },
  'on closing headcount': { formula: '=TURNOVER.RATE("closing",40,40,0,0)', exact: '#DIV/0!' },
  'on opening + hires': { formula: '=TURNOVER.RATE("cumulative",40,40,0,0)', exact: 1 },
};

export const otherFigures: Readonly<Record<string, StatedCase>> = {
  'total rate of a firm growing from 100 to 120': {
    formula: '=TURNOVER.AVGBASE(25,100,120)',
    stated: '22.73%',
    exact: 0.22727272727272727,
  },
  'its uncontrollable rate': { formula: '=TURNOVER.AVGBASE(10,100,120)', stated: '9.09%', exact: 0.09090909090909091 },
  'losses per gross add on a campus': {
    formula: '=TURNOVER.LOSSRATIO(97,99)',
    stated: '97.98%',
    exact: 0.9797979797979798,
  },
};
