export interface Person {
  readonly hired: number;
  readonly left: number;
  readonly department: string;
  readonly reason: string;
  readonly isKeyPost: boolean;
  readonly fte: number;
}
export type Weight = (person: Person) => number;

export const stillThere = Number.POSITIVE_INFINITY;
export const serialOf = (year: number, month: number, day: number) =>
  Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
const everybody: Weight = () => 1;
export const sum = (people: readonly Person[], weight: Weight) =>
  people.reduce((total, each) => total + weight(each), 0);

/** A roster counted as one counts by hand, without anything of the project. */
export class RosterByHand {
  constructor(readonly people: readonly Person[]) {}

  static fromCells(rows: readonly (readonly unknown[])[]): RosterByHand {
    return new RosterByHand(
      rows.map(([, hired, left, department, reason, isKeyPost, fte]) => ({
        hired: hired as number,
        left: left === '' ? stillThere : (left as number),
        department: String(department),
        reason: String(reason),
        isKeyPost: isKeyPost === true,
        fte: fte as number,
      })),
    );
  }

  where(isWanted: (person: Person) => boolean): RosterByHand {
    return new RosterByHand(this.people.filter(isWanted));
  }

  thereOn(day: number): readonly Person[] {
    return this.people.filter(({ hired, left }) => hired <= day && left > day);
  }

  hiredIn(from: number, to: number): readonly Person[] {
    return this.people.filter(({ hired }) => hired >= from && hired <= to);
  }

  leaversIn(from: number, to: number): readonly Person[] {
    return this.people.filter(({ left }) => left >= from && left <= to);
  }

  /** Opening, hires, leavers, closing. */
  flows(from: number, to: number, weight = everybody): number[] {
    const groups = [this.thereOn(from - 1), this.hiredIn(from, to), this.leaversIn(from, to), this.thereOn(to)];
    return groups.map((people) => sum(people, weight));
  }

  averageRate(from: number, to: number, weight = everybody): number {
    const [opening, , leavers, closing] = this.flows(from, to, weight);
    return leavers / ((opening + closing) / 2);
  }

  meanHeadcount(from: number, to: number): number {
    let days = 0;
    for (let day = from; day <= to; day++) days += this.thereOn(day).length;
    return days / (to - from + 1);
  }
}
