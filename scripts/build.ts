import { resolve } from 'node:path';
import { build } from './build-if-needed';

await build(resolve(import.meta.dirname, '..'));
