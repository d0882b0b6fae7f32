import { navigate, read, type HostObject, type HostType } from '../protocol/hostObject';
import { dateFormatOf, numberSeparatorsOf } from './culture';
import type { Workbook } from './workbook';

/** Excel.Application. */
export class Application implements HostObject {
  readonly hostType = applicationType;
  constructor(readonly workbook: Workbook) {}
}

class CultureInfo implements HostObject {
  readonly hostType = cultureType;
  constructor(readonly language: string) {}
}

class NumberFormatInfo implements HostObject {
  readonly hostType = numberFormatType;
  constructor(readonly language: string) {}
}

class DatetimeFormatInfo implements HostObject {
  readonly hostType = datetimeFormatType;
  constructor(readonly language: string) {}
}

export const applicationType: HostType<Application> = {
  name: 'Application',
  properties: {
    calculationMode: read(() => 'Automatic'),
    // Requests wait for calculation, so whoever can ask finds it done.
    calculationState: read(() => 'Done'),
    decimalSeparator: read(({ workbook }) => numberSeparatorsOf(workbook.facts.culture).decimal),
    thousandsSeparator: read(({ workbook }) => numberSeparatorsOf(workbook.facts.culture).group),
    useSystemSeparators: read(() => true),
    cultureInfo: navigate(({ workbook }) => new CultureInfo(workbook.facts.culture)),
  },
  methods: {
    calculate: ({ workbook }) => workbook.recalculate(),
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

export const cultureType: HostType<CultureInfo> = {
  name: 'CultureInfo',
  properties: {
    name: read(({ language }) => language),
    numberFormat: navigate(({ language }) => new NumberFormatInfo(language)),
    datetimeFormat: navigate(({ language }) => new DatetimeFormatInfo(language)),
  },
  methods: {},
};

export const numberFormatType: HostType<NumberFormatInfo> = {
  name: 'NumberFormatInfo',
  properties: {
    numberDecimalSeparator: read(({ language }) => numberSeparatorsOf(language).decimal),
    numberGroupSeparator: read(({ language }) => numberSeparatorsOf(language).group),
  },
  methods: {},
};

export const datetimeFormatType: HostType<DatetimeFormatInfo> = {
  name: 'DatetimeFormatInfo',
  properties: {
    dateSeparator: read(({ language }) => dateFormatOf(language).separator),
    shortDatePattern: read(({ language }) => dateFormatOf(language).pattern),
  },
  methods: {},
};
