import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	dayIn,
	formatAgo,
	formatDay,
	formatShortStamp,
	formatStamp,
	isDay,
	isoWithOffset,
	isZone,
	startOfDay,
	wallTime,
	zoneAbbreviation,
	zoneNames,
} from './dates';

const NEW_YORK = 'America/New_York';
const at = (iso: string) => new Date(iso);
/** No-break spaces shown, so that a test can tell them from spaces. */
const shown = (text: string) => text.replaceAll('\u00a0', '~');

test('the tests run abroad', () => {
	expect(new Date('2024-01-03T00:00:00Z').getTimezoneOffset()).toBe(-825);
});

test.each([
	['America/New_York', true],
	['America/Argentina/Buenos_Aires', true],
	['Asia/Calcutta', true],
	['Etc/GMT+5', true],
	['UTC', true],
	['GMT', true],
	['Europe/Atlantis', false],
	['Etc/Unknown', false],
	['SystemV/EST5', false],
	['+05:00', false],
	['AST', false],
	['IST', false],
	['', false],
	['/', false],
	['America/New_York ', false],
])('isZone(%j) is %j', (zone, expected) => {
	expect(isZone(zone)).toBe(expected);
});

test.each([
	['2024-01-03', true],
	['2024-02-29', true],
	['2023-02-29', false],
	['1900-02-29', false],
	['2000-02-29', true],
	['2024-04-31', false],
	['2024-13-01', false],
	['2024-00-10', false],
	['0000-01-01', false],
	['0001-01-01', true],
	['9999-12-31', true],
	['2024-1-3', false],
	['20240103', false],
	['2024-01-03T00:00', false],
	[' 2024-01-03', false],
	['2024-01-03\n', false],
	['', false],
])('isDay(%j) is %j', (text, expected) => {
	expect(isDay(text)).toBe(expected);
});

describe('a day belongs to a zone', () => {
	test.each([
		['2024-01-04T04:59:59.999Z', NEW_YORK, '2024-01-03'],
		['2024-01-04T05:00:00Z', NEW_YORK, '2024-01-04'],
		['2024-01-03T22:09:00Z', 'Asia/Tokyo', '2024-01-04'],
		['2011-12-30T09:59:00Z', 'Pacific/Apia', '2011-12-29'],
		['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
		['1969-07-21T02:56:00Z', NEW_YORK, '1969-07-20'],
		['2063-04-05T12:00:00Z', 'Pacific/Kiritimati', '2063-04-06'],
	])('%s in %s is %s', (instant, zone, day) => {
		expect(dayIn(at(instant), zone)).toBe(day);
	});

	test.each([
		['an ordinary day', '2024-01-03', NEW_YORK, '2024-01-03T05:00:00Z'],
		['the day on which clocks go forward', '2024-03-10', NEW_YORK, '2024-03-10T05:00:00Z'],
		['the day after it', '2024-03-11', NEW_YORK, '2024-03-11T04:00:00Z'],
		['where midnight is jumped over', '2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00Z'],
		['where midnight comes twice', '2018-02-18', 'America/Sao_Paulo', '2018-02-18T03:00:00Z'],
		['a day that a country left out', '2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00Z'],
		['before 1970', '1963-11-22', 'America/Chicago', '1963-11-22T06:00:00Z'],
		['after 2037', '2050-07-01', 'Europe/Berlin', '2050-06-30T22:00:00Z'],
	])('%s begins: %s in %s', (_what, day, zone, instant) => {
		expect(startOfDay(day, zone)).toEqual(at(instant));
	});

	test('its first instant is in it and the one before is not', () => {
		const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
		const instants = fc.date({ min: at('1900-01-01'), max: at('2099-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(instants, zones, (instant, zone) => {
				const day = dayIn(instant, zone);
				const start = startOfDay(day, zone);
				expect(dayIn(start, zone)).toBe(day);
				expect(dayIn(new Date(start.getTime() - 1), zone) < day).toBe(true);
			}),
			{ examples: [[at('2011-12-31T12:00:00Z'), 'Pacific/Apia']] },
		);
	});
});

describe('ISO with offset', () => {
	test.each([
		['2024-01-03T22:09:00Z', NEW_YORK, '2024-01-03T17:09:00-05:00'],
		['2024-07-03T22:09:30.900Z', NEW_YORK, '2024-07-03T18:09:30-04:00'],
		['2024-01-03T22:09:00Z', 'Asia/Kathmandu', '2024-01-04T03:54:00+05:45'],
		['2024-01-03T22:09:00Z', 'UTC', '2024-01-03T22:09:00+00:00'],
		['1850-01-01T00:00:00Z', NEW_YORK, '1849-12-31T19:04:00-04:56'],
	])('%s in %s is %s', (instant, zone, iso) => {
		expect(isoWithOffset(at(instant), zone)).toBe(iso);
	});

	test('reads back as the same second, in any zone and century', () => {
		const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
		const seconds = fc.integer({ min: at('1800-01-01').getTime() / 1000, max: at('2200-01-01').getTime() / 1000 });
		fc.assert(
			fc.property(seconds, zones, (second, zone) => {
				const instant = new Date(second * 1000);
				expect(at(isoWithOffset(instant, zone))).toEqual(instant);
			}),
		);
	});
});

describe('wall time', () => {
	test.each([
		['winter', '2024-01-03', '17:09', NEW_YORK, '2024-01-03T22:09:00Z'],
		['summer', '2024-07-03', '17:09', NEW_YORK, '2024-07-03T21:09:00Z'],
		['with seconds', '2024-07-03', '17:09:31', NEW_YORK, '2024-07-03T21:09:31Z'],
		['the last minute before a gap', '2024-03-10', '01:59', NEW_YORK, '2024-03-10T06:59:00Z'],
		['the first after it', '2024-03-10', '03:00', NEW_YORK, '2024-03-10T07:00:00Z'],
		['the first after an hour that comes twice', '2024-11-03', '02:00', NEW_YORK, '2024-11-03T07:00:00Z'],
		['half-hour summer time', '2024-10-06', '02:30', 'Australia/Lord_Howe', '2024-10-05T15:30:00Z'],
		['before 1970', '1945-05-08', '15:00', 'Europe/London', '1945-05-08T13:00:00Z'],
		['after 2037', '2040-07-01', '12:00', 'Europe/Berlin', '2040-07-01T10:00:00Z'],
	])('one instant: %s', (_what, day, time, zone, instant) => {
		expect(wallTime({ day, time }, zone)).toEqual({ kind: 'one', instant: at(instant) });
	});

	test.each([
		['2024-03-10', '02:30', NEW_YORK, '2024-03-10T06:30:00Z', '2024-03-10T07:30:00Z'],
		['2024-03-10', '02:00', NEW_YORK, '2024-03-10T06:00:00Z', '2024-03-10T07:00:00Z'],
		['2040-03-25', '02:30', 'Europe/Berlin', '2040-03-25T00:30:00Z', '2040-03-25T01:30:00Z'],
		['2024-10-06', '02:15', 'Australia/Lord_Howe', '2024-10-05T15:15:00Z', '2024-10-05T15:45:00Z'],
		['2018-11-04', '00:30', 'America/Sao_Paulo', '2018-11-04T02:30:00Z', '2018-11-04T03:30:00Z'],
		['2011-12-30', '12:00', 'Pacific/Apia', '2011-12-29T22:00:00Z', '2011-12-30T22:00:00Z'],
	])('no instant: %s %s in %s', (day, time, zone, before, after) => {
		expect(wallTime({ day, time }, zone)).toEqual({ kind: 'missing', before: at(before), after: at(after) });
	});

	test.each([
		['2024-11-03', '01:00', NEW_YORK, '2024-11-03T05:00:00Z', '2024-11-03T06:00:00Z'],
		['2024-11-03', '01:59', NEW_YORK, '2024-11-03T05:59:00Z', '2024-11-03T06:59:00Z'],
		['1967-10-29', '01:30', NEW_YORK, '1967-10-29T05:30:00Z', '1967-10-29T06:30:00Z'],
		['2024-04-07', '01:45', 'Australia/Lord_Howe', '2024-04-06T14:45:00Z', '2024-04-06T15:15:00Z'],
		['2040-10-28', '02:30', 'Europe/Berlin', '2040-10-28T00:30:00Z', '2040-10-28T01:30:00Z'],
	])('two instants: %s %s in %s', (day, time, zone, earlier, later) => {
		expect(wallTime({ day, time }, zone)).toEqual({ kind: 'twice', earlier: at(earlier), later: at(later) });
	});

	test.each([
		['2024-02-30', '12:00'],
		['2024-02-28', '25:00'],
		['2024-02-28', 'noon'],
	])('what is no time throws: %s %s', (day, time) => {
		expect(() => wallTime({ day, time }, NEW_YORK)).toThrow(RangeError);
	});
});

test.each([
	[NEW_YORK, 'EST', 'EDT'],
	['America/Phoenix', 'MST', 'MST'],
	['America/St_Johns', 'NST', 'NDT'],
	['Europe/London', 'GMT', 'BST'],
	['Europe/Jersey', 'GMT', 'BST'],
	['Europe/Dublin', 'GMT', 'IST'],
	['Europe/Berlin', 'CET', 'CEST'],
	['Europe/Lisbon', 'WET', 'WEST'],
	['Europe/Kyiv', 'EET', 'EEST'],
	['Europe/Moscow', 'MSK', 'MSK'],
	['Australia/Sydney', 'AEDT', 'AEST'],
	['Pacific/Auckland', 'NZDT', 'NZST'],
	['Africa/Johannesburg', 'SAST', 'SAST'],
	['Asia/Kolkata', 'IST', 'IST'],
	['Asia/Jerusalem', 'IST', 'IDT'],
	['Asia/Tokyo', 'JST', 'JST'],
	['Asia/Seoul', 'KST', 'KST'],
	['Asia/Singapore', 'SGT', 'SGT'],
	['Asia/Kathmandu', 'UTC+5:45', 'UTC+5:45'],
	['America/Sao_Paulo', 'UTC−3', 'UTC−3'],
	['Atlantic/Azores', 'UTC−1', 'UTC'],
	['UTC', 'UTC', 'UTC'],
])('%s is %s in January and %s in July', (zone, january, july) => {
	expect(zoneAbbreviation(at('2024-01-15T12:00:00Z'), zone)).toBe(january);
	expect(zoneAbbreviation(at('2024-07-15T12:00:00Z'), zone)).toBe(july);
});

test.each([
	['as it was then', 'Europe/Lisbon', '1993-01-15T12:00:00Z', 'CET'],
	['before 1970 by its offset', NEW_YORK, '1945-08-14T23:00:00Z', 'EDT'],
	['before 1970 by its offset', 'Europe/London', '1953-01-15T12:00:00Z', 'GMT'],
	['when Britain kept summer time all year', 'Europe/London', '1970-01-15T12:00:00Z', 'BST'],
	['in letters only for the offset that they mean', 'Europe/Moscow', '2012-01-15T12:00:00Z', 'UTC+4'],
	['in letters only for the offset that they mean', 'Asia/Singapore', '1960-01-15T12:00:00Z', 'UTC+7:30'],
	['before standard time', NEW_YORK, '1850-01-15T12:00:00Z', 'UTC−4:56:02'],
	['after 2037', 'Europe/Berlin', '2050-07-15T12:00:00Z', 'CEST'],
])('a zone is called %s: %s at %s is %s', (_rule, zone, instant, abbreviation) => {
	expect(zoneAbbreviation(at(instant), zone)).toBe(abbreviation);
});

describe('stamps for readers', () => {
	test.each([
		['2024-01-03T22:09:00Z', NEW_YORK, 'Jan.~3, 2024, 5:09~p.m.~EST'],
		['2024-07-03T04:05:00Z', NEW_YORK, 'July~3, 2024, 12:05~a.m.~EDT'],
		['2024-01-03T17:00:00Z', NEW_YORK, 'Jan.~3, 2024, 12:00~p.m.~EST'],
		['2024-11-03T05:30:00Z', NEW_YORK, 'Nov.~3, 2024, 1:30~a.m.~EDT'],
		['2024-11-03T06:30:00Z', NEW_YORK, 'Nov.~3, 2024, 1:30~a.m.~EST'],
		['2024-01-03T22:09:00Z', 'Asia/Tokyo', 'Jan.~4, 2024, 7:09~a.m.~JST'],
		['1969-07-21T02:56:00Z', 'America/Chicago', 'July~20, 1969, 9:56~p.m.~CDT'],
		['2063-04-05T12:00:00Z', 'Europe/London', 'April~5, 2063, 1:00~p.m.~BST'],
	])('%s in %s is %s', (instant, zone, stamp) => {
		expect(shown(formatStamp(at(instant), zone))).toBe(stamp);
	});

	test('months are abbreviated as AP does', () => {
		const months = Array.from({ length: 12 }, (_, month) => formatDay(new Date(Date.UTC(2024, month, 9)), 'UTC'));
		expect(months.map((day) => day.split('\u00a0')[0]).join(' ')).toBe(
			'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.',
		);
	});

	test.each([
		['en-US', NEW_YORK, 'Jan.~3, 2024, 5:09~p.m.~EST'],
		['en-GB', 'Europe/London', '3~Jan 2024, 22:09~GMT'],
		['de', 'Europe/Berlin', '3.~Jan. 2024, 23:09~MEZ'],
		['de', NEW_YORK, '3.~Jan. 2024, 17:09~EST'],
		['fr', 'Europe/Paris', '3~janv. 2024, 23:09~CET'],
		['pt-BR', 'America/Sao_Paulo', '3~de~jan. de 2024, 19:09~BRT'],
		['ja', 'Asia/Tokyo', '2024年1月4日 7:09~JST'],
		['tlh', NEW_YORK, 'Jan.~3, 2024, 5:09~p.m.~EST'],
	])('in %s in %s it is %s', (language, zone, stamp) => {
		expect(shown(formatStamp(at('2024-01-03T22:09:00Z'), zone, language))).toBe(stamp);
	});

	test('a day alone has no clock and no zone', () => {
		expect(shown(formatDay(at('2024-01-03T22:09:00Z'), NEW_YORK))).toBe('Jan.~3, 2024');
		expect(shown(formatDay(at('2024-01-03T22:09:00Z'), NEW_YORK, 'de'))).toBe('3.~Jan. 2024');
	});

	test.each([
		['today', '2024-01-03T22:09:00Z', 'en', '5:09~p.m.'],
		['yesterday in that zone, though not in UTC', '2024-01-03T04:59:00Z', 'en', 'Jan.~2'],
		['this year', '2024-09-15T12:00:00Z', 'en', 'Sept.~15'],
		['last year in that zone, though not in UTC', '2024-01-01T04:59:00Z', 'en', 'Dec.~31, 2023'],
		['today, elsewhere', '2024-01-03T22:09:00Z', 'de', '17:09'],
		['this year, elsewhere', '2024-09-15T12:00:00Z', 'de', '15.~Sept.'],
	])('in a list, %s', (_when, instant, language, stamp) => {
		const now = at('2024-01-04T03:00:00Z');
		expect(shown(formatShortStamp(at(instant), NEW_YORK, now, language))).toBe(stamp);
	});
});

test('the zones to choose from are all zones that a newsroom or a person may have', () => {
	expect(zoneNames()).toContain('UTC');
	expect(zoneNames()).toContain('America/New_York');
	expect(zoneNames().filter((zone) => !isZone(zone))).toEqual([]);
});

describe('how long ago', () => {
	test.each([
		['within the minute', '2024-01-04T02:59:01Z', 'en', 'now'],
		['from a clock that is ahead', '2024-01-04T03:04:00Z', 'en', 'now'],
		['minutes', '2024-01-04T02:57:00Z', 'en', '3 minutes ago'],
		['an hour less a second', '2024-01-04T02:00:01Z', 'en', '59 minutes ago'],
		['hours', '2024-01-03T03:00:01Z', 'en', '23 hours ago'],
		['a day, in that zone', '2024-01-03T03:00:00Z', 'en', 'Jan.~2'],
		['another year', '2023-09-15T12:00:00Z', 'en', 'Sept.~15, 2023'],
		['elsewhere', '2024-01-04T00:30:00Z', 'de', 'vor 2 Stunden'],
		['in a language that Intl does not know', '2024-01-04T00:30:00Z', 'tlh', '2 hours ago'],
	])('%s', (_what, instant, language, words) => {
		expect(shown(formatAgo(at(instant), NEW_YORK, at('2024-01-04T03:00:00Z'), language))).toBe(words);
	});
});
