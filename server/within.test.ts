import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { within } from './within';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what comes in time is given, and no timer stays', async () => {
	expect(await within(1_000, Promise.resolve('x'))).toBe('x');
	await expect(within(1_000, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
	expect(vi.getTimerCount()).toBe(0);
});

test('what does not come in time is an error, and may fail afterwards unseen', async () => {
	const { promise, reject } = Promise.withResolvers<string>();
	const late = within(1_000, promise);
	const refused = expect(late).rejects.toThrow('longer than 1000 ms');
	await vi.advanceTimersByTimeAsync(1_000);
	await refused;
	reject(new Error('broken'));
	await vi.advanceTimersByTimeAsync(1);
});
