/**
 * A number as numerator over denominator: never rounded, so it can judge arithmetic that is.
 * A JavaScript number is read as the decimal it prints (0.1 is 1/10), which is what stands in the user's cell.
 */
export class Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;

  constructor(numerator: bigint, denominator: bigint = 1n) {
    if (denominator === 0n) throw new RangeError('a fraction needs a denominator other than 0');
    const sign = denominator < 0n ? -1n : 1n;
    const divisor = greatestCommonDivisor(numerator, denominator);
    this.numerator = (sign * numerator) / divisor;
    this.denominator = (sign * denominator) / divisor;
  }

  /** 0.25 -> 1/4, 1e21 -> 10^21 */
  static of(value: number): Fraction {
    const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
    if (match === null) throw new RangeError(`${value} is not a finite number`);
    const [, minus, whole, decimals = '', exponent = '0'] = match;
    const digits = BigInt(`${minus ?? ''}${whole ?? ''}${decimals}`);
    const power = Number(exponent) - decimals.length;
    return power < 0 ? new Fraction(digits, 10n ** BigInt(-power)) : new Fraction(digits * 10n ** BigInt(power));
  }

  plus(other: Fraction): Fraction {
    return new Fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  over(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  power(exponent: number): Fraction {
    return new Fraction(this.numerator ** BigInt(exponent), this.denominator ** BigInt(exponent));
  }

  absolute(): Fraction {
    return this.numerator < 0n ? new Fraction(-this.numerator, this.denominator) : this;
  }

  isZero(): boolean {
    return this.numerator === 0n;
  }

  isAbove(other: Fraction): boolean {
    return this.numerator * other.denominator > other.numerator * this.denominator;
  }

  /** Equal within the relative tolerance of 1e-9 that all comparisons of headcounts have. */
  isAbout(other: Fraction): boolean {
    const larger = this.absolute().isAbove(other.absolute()) ? this.absolute() : other.absolute();
    return !this.minus(other).absolute().isAbove(larger.times(TOLERANCE));
  }

  isClearlyAbove(other: Fraction): boolean {
    return this.isAbove(other) && !this.isAbout(other);
  }

  toNumber(): number {
    return Number(this.numerator) / Number(this.denominator);
  }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}

const TOLERANCE = new Fraction(1n, 1_000_000_000n);

export const ZERO = new Fraction(0n);
export const ONE = new Fraction(1n);
export const TWO = new Fraction(2n);

export function sumOf(fractions: readonly Fraction[]): Fraction {
  return fractions.reduce((sum, fraction) => sum.plus(fraction), ZERO);
}

export function meanOf(fractions: readonly Fraction[]): Fraction {
  return sumOf(fractions).over(Fraction.of(fractions.length));
}
