import { describe, expect, test } from 'vitest';
import { type FieldDraft, type FieldEvent, isDue, isUnsaved, newDraft, nextDraft } from './field-draft';

type Step = FieldEvent<string>;
const draftAfter = (...events: Step[]): FieldDraft<string> => events.reduce(nextDraft<string>, newDraft('old', 1));
const type = (value: string): Step => ({ kind: 'type', value });
const arrive = (value: string, version: number): Step => ({ kind: 'arrive', value, version });
const done = (version: number): Step => ({ kind: 'done', version });
const refuse: Step = { kind: 'refuse', message: 'No.', error: '' };
const send: Step = { kind: 'send' };

describe('what is typed', () => {
	test('is due until it is sent, unsaved until it is done', () => {
		expect(isDue(draftAfter())).toBe(false);
		expect(isDue(draftAfter(type('mine')))).toBe(true);
		const sent = draftAfter(type('mine'), send);
		expect([isDue(sent), isUnsaved(sent)]).toEqual([false, true]);
		const saved = draftAfter(type('mine'), send, done(2));
		expect(saved).toMatchObject({ typed: 'mine', seen: 'mine', version: 2, saved: true });
		expect(isUnsaved(saved)).toBe(false);
	});

	test('on while the first is on its way is due again afterwards, and not called saved before', () => {
		const draft = draftAfter(type('a'), send, type('ab'), done(2));
		expect(draft).toMatchObject({ typed: 'ab', seen: 'a' });
		expect(isDue(draft)).toBe(true);
	});

	test('stays through a refusal, waits, and is due when it is tried again or typed on', () => {
		const refused = draftAfter(type('mine'), send, refuse);
		expect(refused).toMatchObject({ typed: 'mine', refused: { message: 'No.' }, saved: false });
		expect(isDue(refused)).toBe(false);
		expect(isDue(nextDraft(refused, { kind: 'again' }))).toBe(true);
		expect(isDue(nextDraft(refused, type('mine, put right')))).toBe(true);
	});

	test('taken back to what is stored has nothing to save', () => {
		expect(isDue(draftAfter(type('mine'), type('old')))).toBe(false);
	});
});

describe('what arrives from the server', () => {
	test('is shown where nothing was typed', () => {
		expect(draftAfter(arrive('new', 2))).toMatchObject({ typed: 'new', seen: 'new', theirs: null });
	});

	test('never takes the place of what was typed: both are shown', () => {
		const draft = draftAfter(type('mine'), arrive('theirs', 2));
		expect(draft).toMatchObject({ typed: 'mine', theirs: { value: 'theirs' } });
		expect(isDue(draft)).toBe(false);
	});

	test('is not believed when it is older than what is known', () => {
		expect(draftAfter(type('mine'), send, done(5), arrive('old', 4))).toMatchObject({ typed: 'mine', seen: 'mine' });
	});

	test('may be one’s own save, before its answer comes', () => {
		const draft = draftAfter(type('mine'), send, arrive('mine', 2), done(2));
		expect(draft).toMatchObject({ typed: 'mine', seen: 'mine', theirs: null, saved: true });
	});

	test('may be what is typed here too: then there is nothing to tell', () => {
		const draft = draftAfter(type('same'), arrive('same', 2));
		expect(draft).toMatchObject({ theirs: null });
		expect(isUnsaved(draft)).toBe(false);
	});

	test('of a colleague who was first stands beside the refusal', () => {
		const draft = draftAfter(type('mine'), send, arrive('theirs', 2), refuse);
		expect(draft).toMatchObject({ typed: 'mine', theirs: { value: 'theirs' }, refused: { message: 'No.' } });
	});

	test('of a colleague who came after one’s own save is shown when that is done', () => {
		const draft = draftAfter(type('mine'), send, arrive('later', 3), done(2));
		expect(draft).toMatchObject({ typed: 'later', seen: 'later', theirs: null });
		const typedOn = draftAfter(type('mine'), send, type('mine still'), arrive('later', 3), done(2));
		expect(typedOn).toMatchObject({ typed: 'mine still', theirs: { value: 'later' } });
	});
});

describe('of two texts', () => {
	const both = [type('mine'), arrive('theirs', 2)];

	test('theirs is taken: nothing is left to save', () => {
		const draft = draftAfter(...both, { kind: 'take theirs' });
		expect(draft).toMatchObject({ typed: 'theirs', seen: 'theirs', theirs: null });
		expect(isUnsaved(draft)).toBe(false);
	});

	test('mine is saved over theirs, as one who has seen theirs', () => {
		const draft = draftAfter(...both, { kind: 'keep mine' });
		expect(draft).toMatchObject({ typed: 'mine', seen: 'theirs', theirs: null });
		expect(isDue(draft)).toBe(true);
	});
});

test('values are compared by what they say, whatever the order of their keys', () => {
	const draft = newDraft<object>({ place: 'Oslo', zone: 'Europe/Oslo' }, 1);
	expect(isUnsaved(nextDraft(draft, { kind: 'type', value: { zone: 'Europe/Oslo', place: 'Oslo' } }))).toBe(false);
	expect(isUnsaved(nextDraft(draft, { kind: 'type', value: { zone: 'Europe/Rome', place: 'Oslo' } }))).toBe(true);
});
