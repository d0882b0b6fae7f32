import { describe, expect, it, vi } from 'vitest';
import { AuditPart } from '../../../src/taskpane/audit/auditPart';
import type { AuditPage } from '../../../src/taskpane/audit/auditPage';
import type { PanePort } from '../../../src/taskpane/page';
import type { Tab } from '../../../src/taskpane/state';
import { pressed } from '../pressed';
import { state } from '../shownPane';
import { templateText } from '../templateText';

function partOn(tab: Tab, load: () => Promise<(port: PanePort) => AuditPage>) {
  const shown = { tab };
  const port = {
    get state() {
      return state(shown);
    },
    redraw: () => undefined,
  } as unknown as PanePort;
  return { part: new AuditPart(port, load), shown };
}

const later = () => new Promise((resolve) => setTimeout(resolve));

describe('the audit’s place in Check', () => {
  it('loads its code when Check is opened for the first time, and once', async () => {
    const look = vi.fn();
    const load = vi.fn(async () => () => ({ look, template: () => 'listed', announced: 'found' }) as never);
    const { part, shown } = partOn('compare', load);
    part.look();
    expect(load).not.toHaveBeenCalled();
    expect(part.announced).toBe('');
    shown.tab = 'check';
    part.look();
    part.look();
    expect(templateText(part.template())).toBe('Loading…');
    await later();
    part.look();
    expect([load.mock.calls.length, look.mock.calls.length]).toEqual([1, 2]);
    expect(templateText(part.template())).toBe('listed');
    expect(part.announced).toBe('found');
  });

  it('says when it could not be loaded, and tries again', async () => {
    let isReachable = false;
    const load = async () => {
      if (!isReachable) throw new Error('no connection');
      return () => ({ look: () => undefined, template: () => 'listed' }) as never;
    };
    const { part } = partOn('check', load);
    part.look();
    await later();
    expect(templateText(part.template())).toContain('This page could not be loaded.');
    isReachable = true;
    pressed(part.template(), 'Try again');
    await later();
    expect(templateText(part.template())).toBe('listed');
  });
});
