import { type FunctionId } from '../oracle/answers';
import { type Args, ledgerCalls } from './ledgerCalls';
import { plainCalls } from './plainCalls';
import { rosterCalls } from './rosterCalls';

const CALLS: Record<FunctionId, Args> = { ...ledgerCalls, ...plainCalls, ...rosterCalls };

/** Arguments as users give them to this function: mostly right, some at odds with one another. */
export function callsOf(id: FunctionId): Args {
  return CALLS[id];
}
