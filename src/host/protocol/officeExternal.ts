import { commandCompleted, commandInvoked } from './addinCommands';
import type { FrameConnection } from './frameConnection';
import { documentSelectionChanged } from './wire';

/** What the user's Excel would say about itself. */
export interface HostFacts {
  readonly language: string;
  readonly documentUrl: string;
  /** Highest supported version of each requirement set. */
  readonly requirementSets: Readonly<Record<string, number>>;
  readonly settings: { read(): Record<string, string>; write(settings: Record<string, string>): void };
}

type EventHandler = (id: number, payload: unknown) => void;

const hostVersion = '16.0.18730.20088';

/** The object that desktop Excel puts at window.external; with it Office.onReady answers { host: "Excel", platform: "PC" }. */
export function createOfficeExternal(facts: HostFacts, connection: FrameConnection) {
  const context = officeContext(facts);
  const later = (callback: (() => void) | undefined) => callback && void setTimeout(callback, 0);
  return {
    GetContext: () => context,
    // Host, platform, file version, language, two blanks, no telemetry, and flags: a shared runtime (1) with custom functions (2).
    GetHostInfo: () => `Excel|Win32|16.01|${facts.language}|||disableLogging|3`,
    GetLoggingAllowed: () => false,
    Execute(id: number, parameters: unknown, callback?: (status: number) => void) {
      if (id === commandCompleted) {
        const [command, status] = parameters as readonly unknown[];
        connection.commands.complete(command, status);
      }
      later(callback && (() => callback(0)));
    },
    RegisterEvent(id: number, _target: string, handler: EventHandler, callback?: (status: number) => void) {
      if (id === documentSelectionChanged) connection.documentSelection.add((payload) => handler(id, payload));
      later(callback && (() => callback(0)));
      // office.js listens once it has been told that it may.
      if (id === commandInvoked) later(() => connection.commands.register((payload) => handler(id, payload)));
    },
    UnregisterEvent(id: number, _target: string, callback?: (status: number) => void) {
      if (id === documentSelectionChanged) connection.documentSelection.clear();
      later(callback && (() => callback(0)));
    },
  };
}

/** office.js asks for all of these while it starts; only language, document, requirement sets and settings matter to us. */
const officeContext = (facts: HostFacts) => ({
  GetAppType: () => 1,
  GetSolutionRef: () => 'turnover',
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => facts.language,
  GetAppDataLocale: () => facts.language,
  GetDocUrl: () => facts.documentUrl,
  GetAppCapabilities: () => 1,
  GetActivationMode: () => 1,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => '',
  GetCorrelationId: () => 'turnover',
  GetInstanceId: () => 'turnover',
  GetTouchEnabled: () => false,
  GetCommerceAllowed: () => false,
  GetSupportedMatrix: () => JSON.stringify(facts.requirementSets),
  GetHostCustomMessage: () => '',
  GetHostFullVersion: () => hostVersion,
  GetDialogRequirementMatrix: () => '{}',
  GetSdxFeatureGates: () => '{}',
  GetFeatureGates: () => '{}',
  GetOfficeTheme: () => ({}),
  GetOfficeThemeInfo: () => null,
  GetInitialDisplayMode: () => 0,
  GetLicense: () => '',
  GetSettings: () => ({
    Read(keys: string[], values: string[]) {
      for (const [key, value] of Object.entries(facts.settings.read())) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: string[], values: string[]) {
      facts.settings.write(Object.fromEntries(keys.map((key, i) => [key, values[i]])));
    },
  }),
  ExecuteRichApiRequest() {},
});
