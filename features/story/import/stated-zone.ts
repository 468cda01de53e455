import { isZone } from '@/lib/dates';
import type { Result } from '@/lib/result';
import { quoted } from './refused';

/** A fixed distance from UTC, such as -05:00, or an IANA zone whose clocks change. */
export type StatedZone = { kind: 'offset'; offset: string } | { kind: 'zone'; zone: string };

/**
 * An abbreviation is a fixed offset, so EST is five hours behind UTC in July too. Several are in use in
 * more than one country; the files come with American dates, so CST, MST, PST, EST and AST are read as
 * North America's (not China's, Malaysia's, the Philippines', old Australia's, Arabia's), and BST as
 * British Summer Time, as the London papers write it. IST has no such reading: see AMBIGUOUS.
 */
const OFFSETS = new Map(
	Object.entries({
		NST: '-03:30',
		NDT: '-02:30',
		AST: '-04:00',
		ADT: '-03:00',
		EST: '-05:00',
		EDT: '-04:00',
		CST: '-06:00',
		CDT: '-05:00',
		MST: '-07:00',
		MDT: '-06:00',
		PST: '-08:00',
		PDT: '-07:00',
		AKST: '-09:00',
		AKDT: '-08:00',
		HST: '-10:00',
		Z: '+00:00',
		UTC: '+00:00',
		GMT: '+00:00',
		WET: '+00:00',
		WEST: '+01:00',
		BST: '+01:00',
		CET: '+01:00',
		CEST: '+02:00',
		EET: '+02:00',
		EEST: '+03:00',
		SAST: '+02:00',
		MSK: '+03:00',
		HKT: '+08:00',
		AWST: '+08:00',
		JST: '+09:00',
		KST: '+09:00',
		ACST: '+09:30',
		ACDT: '+10:30',
		AEST: '+10:00',
		AEDT: '+11:00',
		NZST: '+12:00',
		NZDT: '+13:00',
	}),
);

/** American papers write "5:09 p.m. ET" all year round and mean what the clocks there show. */
const ALL_YEAR = new Map(
	Object.entries({
		ET: 'America/New_York',
		CT: 'America/Chicago',
		MT: 'America/Denver',
		PT: 'America/Los_Angeles',
	}),
);

/** India, Israel and Ireland are up to four and a half hours apart, and no one of them is the likely one. */
const AMBIGUOUS = new Map(
	Object.entries({
		IST: 'India (+05:30), Israel (+02:00) or Ireland (+01:00)',
	}),
);

/** What a time line ends with. A message reads on from "line 3 ". */
export function readZone(text: string): Result<StatedZone> {
	const name = text.replace(/^\((.*)\)$/, '$1').trim();
	if (name === '') return refuse('gives a time without its zone; add one, such as EST, GMT or +02:00');
	const [, sign, hours = '', minutes = '00'] = name.match(/^(?:UTC|GMT)? ?([-+−–])(\d{1,2})(?::?(\d{2}))?$/i) ?? [];
	if (sign) return readOffset(name, sign === '+' ? '+' : '-', hours, minutes);
	const letters = name.replaceAll('.', '').toUpperCase();
	const offset = OFFSETS.get(letters);
	if (offset) return { ok: true, value: { kind: 'offset', offset } };
	const zone = ALL_YEAR.get(letters) ?? name;
	if (isZone(zone)) return { ok: true, value: { kind: 'zone', zone } };
	const countries = AMBIGUOUS.get(letters);
	if (countries) return refuse(`has the zone ${letters}, which may be ${countries}; write the offset instead`);
	return refuse(
		`has the zone ${quoted(name)}, which is not known; write one such as EST or GMT, ` +
			'an offset such as +02:00, or a name such as America/New_York',
	);
}

/** The places on earth are between 12 hours behind UTC and 14 ahead of it. */
function readOffset(name: string, sign: '+' | '-', hours: string, minutes: string): Result<StatedZone> {
	const distance = Number(hours) * 60 + Number(minutes);
	if (Number(minutes) > 59 || distance > (sign === '+' ? 14 : 12) * 60) {
		return refuse(`has the offset ${quoted(name)}, which no place on earth has`);
	}
	return { ok: true, value: { kind: 'offset', offset: `${sign}${hours.padStart(2, '0')}:${minutes}` } };
}

const refuse = (message: string): Result<never> => ({ ok: false, message });
