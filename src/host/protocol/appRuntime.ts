import type { HostObject, HostType } from './hostObject';

/** Name of the service behind Office.addin.showAsTaskpane() and hide(). */
export const appRuntimeService = 'Microsoft.AppRuntime.AppRuntimeService';

/** Where the pane is shown or hidden. */
export interface PanePlace {
  isPaneShown(): boolean;
  showPane(shown: boolean): void;
}

/** Lets the add-in show and hide its own pane, as a shared runtime may. */
export class AppRuntime implements HostObject {
  readonly hostType = runtimeType;
  constructor(readonly place: PanePlace) {}
}

/** Listening for changes is accepted like every other call of such a service, and never answered. */
const acceptedMethods = new Proxy<HostType<AppRuntime>['methods']>(
  {
    setAppRuntimeState: ({ place }, state: string) => place.showPane(state === 'Visible'),
    getAppRuntimeState: ({ place }) => (place.isPaneShown() ? 'Visible' : 'Background'),
  },
  { has: () => true, get: (methods, name: string) => methods[name] ?? (() => null) },
);

const runtimeType: HostType<AppRuntime> = { name: appRuntimeService, properties: {}, methods: acceptedMethods };
