import { formatStamp } from '@/lib/dates';

/** What is mailed. `link` stands in `text` too, on a line of its own. */
export type Letter = { subject: string; text: string; link: string | null };

/** Whose mail it is, and the clock that its times are told by. */
type From = { newsroom: { name: string; zone: string }; name: string };

export function invitationLetter({
	newsroom,
	name,
	inviter,
	link,
	until,
}: From & { inviter: string; link: string; until: Date }): Letter {
	const paper = oneLine(newsroom.name);
	return {
		subject: `Your invitation to the newsroom of ${paper}`,
		link,
		text: letter(
			newsroom,
			name,
			`${oneLine(inviter)} invites you to join the newsroom of ${paper}.`,
			'To accept, choose a password here:',
			link,
			`The link works once, until ${formatStamp(until, newsroom.zone)}.`,
			`If you do not expect to work with ${paper}, you need do nothing: without a password nobody can enter in your name.`,
		),
	};
}

export function resetLetter({ newsroom, name, link, until }: From & { link: string; until: Date }): Letter {
	const paper = oneLine(newsroom.name);
	return {
		subject: `A new password for ${paper}`,
		link,
		text: letter(
			newsroom,
			name,
			`Someone, we hope you, asked for a new password for the newsroom of ${paper}.`,
			'Choose it here:',
			link,
			`The link works once, until ${formatStamp(until, newsroom.zone)}.`,
			'If you did not ask, you need do nothing: your password stays as it is. If this happens often, tell an admin of your newsroom.',
		),
	};
}

/** Goes to the new address, which it proves. */
export function addressLetter({
	newsroom,
	name,
	email,
	link,
	until,
}: From & { email: string; link: string; until: Date }): Letter {
	const paper = oneLine(newsroom.name);
	return {
		subject: `Confirm your new address for ${paper}`,
		link,
		text: letter(
			newsroom,
			name,
			`You asked to sign in to the newsroom of ${paper} with this address: ${oneLine(email)}`,
			'If that is so, confirm it here:',
			link,
			`The link works once, until ${formatStamp(until, newsroom.zone)}. Until you confirm, your old address stays in use.`,
			'If you did not ask for this, you need do nothing.',
		),
	};
}

/** That something was done to an account. `what` is a sentence that says what, and begins the mail. */
export function noticeLetter({ newsroom, name, what }: From & { what: string }): Letter {
	const paper = oneLine(newsroom.name);
	return {
		subject: `Your account at ${paper} was changed`,
		link: null,
		text: letter(
			newsroom,
			name,
			oneLine(what),
			'If this was you, or you know of it, all is well. If not, tell an admin of your newsroom at once.',
		),
	};
}

/** Plain words, blank lines between. */
function letter(newsroom: From['newsroom'], name: string, ...paragraphs: string[]): string {
	return [
		`Dear ${oneLine(name)},`,
		...paragraphs,
		`The newsroom of ${oneLine(newsroom.name)}`,
		'This mail was written by a machine; nobody reads what is answered to it.',
	].join('\n\n');
}

/** Breaks of all kinds, and marks that turn the direction of what follows, could make a name look like our own words. */
export function oneLine(text: string): string {
	return text
		.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
		.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
		.trim();
}
