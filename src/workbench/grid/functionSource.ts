export type AddInFunction = (...args: unknown[]) => unknown;

/** The globals of the task pane's frame that matter to a calculation. */
export interface FunctionRealm {
  readonly Array: ArrayConstructor;
  readonly CustomFunctions: { readonly Error: new (code: string, message?: string) => object };
}

interface FrameWindow extends FunctionRealm {
  /** What CustomFunctions.associate keeps; office.js offers no other way to find a registered function. */
  readonly CustomFunctions: FunctionRealm['CustomFunctions'] & {
    readonly _association?: { readonly mappings?: Readonly<Record<string, AddInFunction>> };
  };
}

/** Where the add-in's functions live: the pane's frame, in which functions.js called CustomFunctions.associate. */
export class FunctionSource {
  private window: FrameWindow | null = null;
  private mappings: Readonly<Record<string, AddInFunction>> = {};

  constructor(private readonly frame: HTMLIFrameElement) {}

  /** To be called whenever the frame has loaded: the functions of the page before it are gone. */
  refresh(): void {
    const frameWindow = this.frame.contentWindow as unknown as Partial<FrameWindow> | null;
    const mappings = frameWindow?.CustomFunctions?._association?.mappings;
    this.window = mappings ? (frameWindow as FrameWindow) : null;
    this.mappings = mappings ?? {};
  }

  /** Undefined while nothing is registered. */
  get realm(): FunctionRealm | null {
    return this.window;
  }

  find(id: string): AddInFunction | undefined {
    return this.mappings[id.toUpperCase()];
  }

  get registeredCount(): number {
    return Object.keys(this.mappings).length;
  }
}
