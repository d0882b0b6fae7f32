import { existing, invalidArgument } from '../protocol/hostError';
import { read, readWrite, type HostObject, type HostType } from '../protocol/hostObject';
import type { Grid } from './grid';

/** Excel.SettingCollection: small named values kept inside the workbook. */
export class SettingCollection implements HostObject {
  readonly hostType = settingsType;
  constructor(readonly grid: Grid) {}

  all(): Setting[] {
    return Object.keys(this.grid.readSettings()).map((key) => new Setting(this.grid, key));
  }

  find(key: string): Setting | null {
    return Object.hasOwn(this.grid.readSettings(), key) ? new Setting(this.grid, key) : null;
  }

  /** Microsoft: "Sets or adds the specified setting to the workbook." */
  add(key: string, value: unknown): Setting {
    if (typeof key !== 'string' || key === '') throw invalidArgument();
    this.grid.writeSettings({ ...this.grid.readSettings(), [key]: value });
    return new Setting(this.grid, key);
  }
}

class Setting implements HostObject {
  readonly hostType = settingType;

  constructor(
    readonly grid: Grid,
    readonly key: string,
  ) {}

  delete(): void {
    const { [this.key]: _removed, ...others } = this.grid.readSettings();
    this.grid.writeSettings(others);
  }
}

export const settingType: HostType<Setting> = {
  name: 'Setting',
  id: (setting) => setting.key,
  idKey: '_Id',
  properties: {
    key: read((setting) => setting.key),
    value: readWrite(
      (setting) => setting.grid.readSettings()[setting.key],
      (setting, value: unknown) => setting.grid.writeSettings({ ...setting.grid.readSettings(), [setting.key]: value }),
    ),
    _Id: read((setting) => setting.key),
  },
  methods: { delete: (setting) => setting.delete() },
};

export const settingsType: HostType<SettingCollection> = {
  name: 'SettingCollection',
  properties: {},
  items: (settings) => settings.all(),
  getItem: (settings, key: string) => existing(settings.find(key)),
  methods: {
    add: (settings, key: string, value: unknown) => settings.add(key, value ?? null),
    getItem: (settings, key: string) => existing(settings.find(key)),
    getItemOrNullObject: (settings, key: string) => settings.find(key),
    getCount: (settings) => settings.all().length,
  },
};
