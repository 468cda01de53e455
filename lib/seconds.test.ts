import { expect, test } from 'vitest';
import { formatSeconds } from './seconds';

test('a time to the second is that of the zone, with 24 hours', () => {
	expect(formatSeconds(new Date('2024-01-03T22:09:05Z'), 'America/New_York')).toBe('17:09:05');
	expect(formatSeconds(new Date('2024-07-03T22:00:00Z'), 'Europe/Berlin')).toBe('00:00:00');
});
