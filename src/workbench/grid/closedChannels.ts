/** Its first message is its last: what has been heard is closed. */
class ClosedChannel extends MessageChannel {
  constructor() {
    super();
    this.port1.addEventListener('message', () => this.port1.close(), { once: true });
  }
}

/**
 * Univer 0.25.1 makes a MessageChannel for every piece of a calculation and for every frame it draws, sends itself one message
 * through it, and closes only those whose message it no longer wants. A browser keeps an open channel for ever, with all that
 * its handler refers to. React's scheduler, which goes on using its own, has made it before this is called.
 */
export function closeSpentChannels(): void {
  globalThis.MessageChannel = ClosedChannel;
}
