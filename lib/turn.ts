import { setImmediate as breathe } from 'node:timers/promises';
import { once } from './once';

/**
 * Resolves in a turn of the event loop of its own: many who begin or go on at the same
 * moment do so one after the other, and whoever else waits is answered in between.
 */
export function turn(): Promise<void> {
	const line = once('turns', () => ({ tail: Promise.resolve() }));
	line.tail = line.tail.then(() => breathe());
	return line.tail;
}
