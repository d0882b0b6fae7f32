import fc from 'fast-check';
import {
  damagedRequest,
  damagedText,
  jsonDamage,
  textDamage,
  type JsonDamage,
  type TextDamage,
} from './host/damagedRequests';
import { exchangeFault } from './host/exchangeFault';
import { memberRequests } from './host/memberRequests';
import { sentText } from './host/oddJson';
import { recordedRuns } from './host/recordedRequests';
import type { FuzzTarget } from './target';

interface Exchange {
  readonly run: number;
  readonly request: number;
  readonly members?: unknown;
  readonly json?: readonly JsonDamage[];
  readonly text?: TextDamage;
}

const recorded = await recordedRuns();

const place = { run: fc.nat(recorded.length - 1), request: fc.nat(30) };

const inputs: Readonly<Record<string, fc.Arbitrary<Exchange>>> = {
  'members with any arguments': fc.record({ ...place, members: memberRequests() }),
  'damaged members': fc.record({
    ...place,
    members: memberRequests(),
    json: fc.array(jsonDamage(), { minLength: 1, maxLength: 3 }),
  }),
  'damaged requests': fc.record({ ...place, json: fc.array(jsonDamage(), { minLength: 1, maxLength: 4 }) }),
  'damaged text': fc.record({ ...place, text: textDamage() }),
};

/** The host end of Office.js: whatever stands in the envelope, it answers in the protocol, and a refusal changes nothing. */
export const hostTarget: FuzzTarget = {
  name: 'host',
  subjects: Object.keys(inputs),
  usualCalls: 100_000,
  testCalls: 40,
  inputs: (subject) => inputs[subject],
  faultOf: (_subject, { run, request, members, json = [], text }: Exchange) => {
    const requests = recorded[run];
    const at = request % requests.length;
    const chosen = members === undefined ? requests[at] : sentText(members);
    const damaged = json.length
      ? damagedRequest(members === undefined ? chosen : JSON.stringify(members), json)
      : chosen;
    return exchangeFault(
      members === undefined ? requests.slice(0, at) : [],
      text ? damagedText(damaged, text) : damaged,
    );
  },
};
