import { accessDenied, notImplemented } from '../protocol/hostError';
import { read, type HostObject, type HostType } from '../protocol/hostObject';
import type { ProtectionOptions } from './grid';
import type { Worksheet } from './worksheet';

const nothingAllowed: Required<ProtectionOptions> = {
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
};

/** Excel.WorksheetProtection. What is refused is decided where it is written: see SheetRange.refuseIfProtected. */
export class WorksheetProtection implements HostObject {
  readonly hostType = protectionType;
  constructor(readonly sheet: Worksheet) {}

  get isProtected(): boolean {
    const { grid, id } = this.sheet;
    return grid.isProtected?.(id) ?? false;
  }

  get options(): ProtectionOptions | null {
    const { grid, id } = this.sheet;
    return this.isProtected ? { ...nothingAllowed, ...grid.protectionOptions?.(id) } : null;
  }

  /** Microsoft: "Fails if the worksheet has already been protected." */
  protect(options: ProtectionOptions | undefined, password: string | undefined): void {
    const { grid, id } = this.sheet;
    if (!grid.protect) throw notImplemented('WorksheetProtection.protect() of this grid');
    if (this.isProtected) throw accessDenied();
    grid.protect(id, password, options);
  }

  unprotect(password: string | undefined): void {
    const { grid, id } = this.sheet;
    if (!this.isProtected) return;
    if (!grid.unprotect?.(id, password)) throw accessDenied();
  }
}

export const protectionType: HostType<WorksheetProtection> = {
  name: 'WorksheetProtection',
  withoutUndo: ['protect', 'unprotect'],
  properties: {
    protected: read((protection) => protection.isProtected),
    options: read((protection) => protection.options),
  },
  methods: {
    protect: (protection, options?: ProtectionOptions, password?: string) => protection.protect(options, password),
    unprotect: (protection, password?: string) => protection.unprotect(password),
  },
};
