import { Problem } from '../../../turnover/problem';
import type { Method } from '../../../turnover/method';
import type { Outcome } from '../../../sheets/outcome';

/** One method's rate, a fraction; null where it cannot be computed. */
export interface MethodBar {
  readonly method: Method;
  readonly rate: number | null;
  readonly isOver: boolean;
  readonly problem: Problem | null;
}

export const methodBars = ({ results }: Outcome): MethodBar[] =>
  results.map(({ method, rate, isOver }) => ({
    method,
    rate: rate instanceof Problem ? null : rate,
    isOver,
    problem: rate instanceof Problem ? rate : null,
  }));
