/** Numbers under which office.js asks to hear of a pressed button, and reports the end of what it set off. */
export const commandInvoked = 39;
export const commandCompleted = 94;

const succeeded = 0;

type CommandHandler = (payload: readonly unknown[]) => void;

/** What became of a function that a button of the manifest runs: false when no function has that name. */
export type CommandOutcome = boolean;

/** Buttons of the manifest with the action ExecuteFunction: runs what the pane gave to Office.actions.associate. */
export class AddinCommands {
  private readonly running = new Map<string, (outcome: CommandOutcome) => void>();
  private nextCommand = 1;
  private listens: (handler: CommandHandler) => void = () => undefined;
  private readonly listener = new Promise<CommandHandler>((resolve) => (this.listens = resolve));

  /** office.js has started and takes invocations. */
  register(handler: CommandHandler): void {
    this.listens(handler);
  }

  /** Kept when the function has called event.completed(). */
  async run(functionName: string, controlId: string): Promise<CommandOutcome> {
    const handler = await this.listener;
    const id = String(this.nextCommand++);
    return new Promise((resolve) => {
      this.running.set(id, resolve);
      handler([id, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
  }

  complete(id: unknown, status: unknown): void {
    this.running.get(String(id))?.(status === succeeded);
    this.running.delete(String(id));
  }
}
