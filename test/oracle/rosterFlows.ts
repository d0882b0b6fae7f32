import { Fault, NO_BASE } from './fault';
import { Fraction, TWO, sumOf } from './fraction';
import { type Method } from './methods';
import { type Span } from './rosterCalendar';
import { type Person, headcountOn, isHiredIn, isLeaverOf, isThere, numberOf } from './rosterRows';

export interface Flows {
  opening: Fraction;
  hires: Fraction;
  leavers: Fraction;
  closing: Fraction;
  mean: Fraction;
}

export function flowsIn(people: Person[], span: Span): Flows {
  return {
    opening: headcountOn(people, span.from - 1),
    hires: numberOf(people.filter((person) => isHiredIn(person, span))),
    leavers: numberOf(people.filter((person) => isLeaverOf(person, span) && person.isCounted)),
    closing: headcountOn(people, span.to),
    mean: meanHeadcount(people, span),
  };
}

/** Everybody's days, walked through one by one, over the days of the span. */
function meanHeadcount(people: Person[], { from, to }: Span): Fraction {
  const daysWorked = people.map((person) => {
    let days = 0;
    for (let day = from; day <= to; day += 1) if (isThere(person, day)) days += 1;
    return Fraction.of(days).times(person.weight);
  });
  return sumOf(daysWorked).over(Fraction.of(to - from + 1));
}

export function baseIn({ opening, hires, closing, mean }: Flows, method: Method): Fraction {
  switch (method) {
    case 'average':
      return opening.plus(closing).over(TWO);
    case 'opening':
      return opening;
    case 'closing':
      return closing;
    case 'cumulative':
      return opening.plus(hires);
    case 'mean':
      return mean;
  }
}

export function rateIn(flows: Flows, method: Method): Fraction {
  return shareOf(flows.leavers, baseIn(flows, method));
}

export function shareOf(part: Fraction, whole: Fraction): Fraction {
  if (whole.isZero()) throw new Fault(NO_BASE);
  return part.over(whole);
}
