import { filesTarget } from './filesTarget';
import { formulasTarget } from './formulasTarget';
import { functionsTarget } from './functionsTarget';
import { hostTarget } from './hostTarget';
import type { FuzzTarget } from './target';

export const targets: readonly FuzzTarget[] = [functionsTarget, hostTarget, filesTarget, formulasTarget];
