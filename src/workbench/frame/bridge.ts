/** First script of the task pane page in the workbench: gives office.js the host it looks for, before office.js loads. */
import { doorOf } from '../door';

const door = doorOf(window);
if (door) {
  const { bridge, external } = door.connect(window);
  Object.assign(window, { _richApiNativeBridge: bridge });
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
}
