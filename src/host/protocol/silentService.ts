import type { HostObject, HostType } from './hostObject';

/** Answers every call of one of office.js's own services (add-in start, ribbon, visibility) with null. */
export class SilentService implements HostObject {
  readonly hostType: HostType;

  constructor(name: string) {
    const everyMethod = new Proxy({}, { has: () => true, get: () => () => null });
    const noProperty = new Proxy({}, { has: () => true, get: () => ({ get: () => null, set: () => undefined }) });
    this.hostType = { name, methods: everyMethod, properties: noProperty };
  }
}
