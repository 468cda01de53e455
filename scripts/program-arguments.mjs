import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');

/**
 * V8 sizes its heap for the machine it finds, and on a large one lets a paper that lives
 * in 90 MB grow to 600; these make the server collect sooner. Neither is a limit: a heap
 * that is needed is still given (docs/decisions/016-a-small-heap.md).
 */
const SERVER_FLAGS = ['--max-semi-space-size=4', '--heap-growing-percent=25'];

/**
 * How Node is started for one of Stet's programs, whoever starts it.
 * @param {string} program its path below the project
 * @param {readonly string[]} [parameters]
 */
export function programArguments(program, parameters = []) {
	const flags = program === 'server/main.ts' ? SERVER_FLAGS : [];
	return [...flags, '--import', 'tsx', join(project, 'scripts', 'run.ts'), join(project, program), ...parameters];
}
