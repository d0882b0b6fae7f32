import path from 'node:path';
import { rootPath } from '../../tools/project.mjs';

/** The build that is measured: DIST may name another. */
export const builtFolder = path.resolve(process.env.DIST ?? rootPath('dist'));
