import { describe, expect, test } from 'vitest';
import { readTimeLine } from './stated-time';

function utc(line: string): string | undefined {
	const read = readTimeLine(line);
	return read?.ok ? read.value.toISOString() : read?.message;
}

describe('how a time may be written', () => {
	test.each([
		['01/03/2024 05:09 PM EST', '2024-01-03T22:09:00.000Z'],
		['1/3/2024 5:09 pm EST', '2024-01-03T22:09:00.000Z'],
		['01/03/2024, 5:09 p.m. E.S.T.', '2024-01-03T22:09:00.000Z'],
		['01/03/2024 5 PM (EST)', '2024-01-03T22:00:00.000Z'],
		['01/03/2024 17:09 EST', '2024-01-03T22:09:00.000Z'],
		['01/03/2024 05:09:33 PM EST', '2024-01-03T22:09:33.000Z'],
		[' 01/03/2024\u00a0 05:09\u202fPM\tEST ', '2024-01-03T22:09:00.000Z'],
		['01/03/2024 12:00 AM UTC', '2024-01-03T00:00:00.000Z'],
		['01/03/2024 12:00 PM UTC', '2024-01-03T12:00:00.000Z'],
		['01/03/2024 00:00 UTC', '2024-01-03T00:00:00.000Z'],
		['2024-01-03 17:09 GMT', '2024-01-03T17:09:00.000Z'],
		['2024-01-03T17:09:00-05:00', '2024-01-03T22:09:00.000Z'],
		['2024-01-03T22:09Z', '2024-01-03T22:09:00.000Z'],
		['2024-01-03t22:09:07.5z', '2024-01-03T22:09:07.500Z'],
		['2024-01-03T22:09:07.1234567890123Z', '2024-01-03T22:09:07.123Z'],
		['1958-07-01 09:00 EDT', '1958-07-01T13:00:00.000Z'],
		['0099-07-01 09:00 UTC', '0099-07-01T09:00:00.000Z'],
	])('%j', (line, instant) => {
		expect(utc(line)).toBe(instant);
	});
});

describe('zones', () => {
	test.each([
		['an abbreviation is a fixed offset, in July too', 'EST', '17:00'],
		['Eastern summer', 'EDT', '16:00'],
		['CST is American', 'CST', '18:00'],
		['Atlantic', 'AST', '16:00'],
		['Newfoundland', 'NST', '15:30'],
		['Newfoundland summer', 'NDT', '14:30'],
		['Alaska', 'AKST', '21:00'],
		['Hawaii', 'HST', '22:00'],
		['BST is British Summer Time', 'BST', '11:00'],
		['CET is fixed too, though tz has a zone of that name', 'CET', '11:00'],
		['Eastern European summer', 'EEST', '09:00'],
		['small letters', 'aest', '02:00'],
		['Adelaide', 'ACST', '02:30'],
		['New Zealand', 'NZST', '00:00'],
		['Japan', 'JST', '03:00'],
		['ET follows the clocks', 'ET', '16:00'],
		['PT follows the clocks', 'PT', '19:00'],
		['+02:00', '+02:00', '10:00'],
		['+0200', '+0200', '10:00'],
		['UTC+2', 'UTC+2', '10:00'],
		['GMT-3', 'GMT-3', '15:00'],
		['a true minus sign', 'UTC−3:30', '15:30'],
		['a full name follows the clocks', 'America/New_York', '16:00'],
		['a full name in small letters', 'europe/lisbon', '11:00'],
	])('%s (%s)', (_rule, zone, clock) => {
		expect(utc(`07/03/2024 12:00 PM ${zone}`)).toBe(`2024-07-03T${clock}:00.000Z`);
	});
});

describe('what looks like a time and is none is refused, and says why', () => {
	test.each([
		['02/30/2024 05:09 PM EST', 'has the date 02/30/2024, which is not in the calendar'],
		['2023-02-29 17:09 GMT', 'has the date 2023-02-29, which is not in the calendar'],
		['13/45/2024 05:09 PM EST', 'not in the calendar'],
		['13/45 05:09 PM EST', 'has the date 13/45; write it as month/day/year'],
		['13/01/2024 05:09 PM EST', 'the month comes first; write 01/13/2024'],
		['01/03/24 05:09 PM EST', 'has the date 01/03/24; write it as month/day/year'],
		['03.01.2024 17:09 CET', 'has the date 03.01.2024; write it as month/day/year'],
		['01/03/2024 25:09 EST', 'has the time 25:09, which no clock shows'],
		['01/03/2024 24:00 EST', 'has the time 24:00, which no clock shows'],
		['01/03/2024 05:60 PM EST', 'has the time 05:60 PM, which no clock shows'],
		['01/03/2024 17:09:60 EST', 'which no clock shows'],
		['01/03/2024 5:9 PM EST', 'which no clock shows'],
		['01/03/2024 1709 EST', 'has the time 1709, which no clock shows'],
		['01/03/2024 17.09 EST', 'has the time 17.09, which no clock shows'],
		['01/03/2024 17:09 PM EST', 'has the time 17:09 PM, which is of 24 hours already; leave out PM'],
		['01/03/2024 0:30 AM EST', 'leave out AM'],
		['01/03/2024 05:09 PM', 'gives a time without its zone'],
		['2024-01-03T17:09', 'gives a time without its zone'],
		['01/03/2024 05:09 PM XYZ', 'has the zone “XYZ”, which is not known'],
		['01/03/2024 05:09 PM Eastern Standard Time', 'has the zone “Eastern Standard Time”, which is not known'],
		['01/03/2024 05:09 PM Atlantis/Capital', 'has the zone “Atlantis/Capital”'],
		['01/03/2024 05:09 PM constructor', 'has the zone “constructor”'],
		['01/03/2024 05:09 PM IST', 'may be India (+05:30), Israel (+02:00) or Ireland (+01:00); write the offset'],
		['01/03/2024 05:09 PM +15:00', 'has the offset “+15:00”, which no place on earth has'],
		['01/03/2024 05:09 PM -12:30', 'which no place on earth has'],
		['01/03/2024 05:09 PM +02:60', 'which no place on earth has'],
		['01/03/2024', 'cannot be read: “01/03/2024”; write it as 01/03/2024 05:09 PM EST'],
		['01/03/2024 EST', 'cannot be read'],
		['01/03/2024 noon EST', 'cannot be read'],
		['Jan. 3, 2024, 5:09 p.m. EST', 'write it as 01/03/2024 05:09 PM EST'],
		['Wed, 03 Jan 2024 17:09:00 GMT', 'cannot be read'],
		['January 3, 2024', 'cannot be read'],
	])('%j', (line, message) => {
		expect(readTimeLine(line)).toEqual({ ok: false, message: expect.stringContaining(message) });
	});

	test('a time that clocks jump over comes with its two neighbours', () => {
		expect(utc('03/10/2024 02:30 AM America/New_York')).toBe(
			'has the time 2024-03-10 02:30, which clocks in America/New_York jump over; ' +
				'write 2024-03-10T01:30:00-05:00 (EST) or 2024-03-10T03:30:00-04:00 (EDT)',
		);
	});

	test('a time that comes twice comes with both readings, each of which can be used', () => {
		const message = utc('2024-10-27 02:30 Europe/Berlin');
		expect(message).toBe(
			'has the time 2024-10-27 02:30, which comes twice in Europe/Berlin; ' +
				'write 2024-10-27T02:30:00+02:00 (CEST) or 2024-10-27T02:30:00+01:00 (CET)',
		);
		expect(utc('2024-10-27T02:30:00+02:00')).toBe('2024-10-27T00:30:00.000Z');
		expect(utc('2024-10-27T02:30:00+01:00')).toBe('2024-10-27T01:30:00.000Z');
	});
});

describe('what only begins with a date is text', () => {
	test.each([
		'01/03/2024 was a cold day in Boston, and colder in Maine',
		'01/03/2024 was cold.',
		'01/03/2024 05:09 PM EST was when the lights went out across the city.',
		'2024-01-03T17:09 is what the log shows.',
		'Jan. 3 at 5:09 p.m. changed everything here.',
		'Jan. 3',
		'2024-01-03、東京で大きな集会があった。',
		'2024/01/03 17:09 东京举行了一次大规模的集会。',
		'May 5 people come in, they said, we will count them',
		'24/7',
		'9/11 changed the city',
		'5:09 p.m. EST',
		'A group of aides met on 01/03/2024 05:09 PM EST',
		'',
	])('%j', (line) => {
		expect(readTimeLine(line)).toBeNull();
	});
});
