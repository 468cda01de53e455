import { eq, isNull } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { image, previewLink, storySchedule } from '@/db/schema';
import { write } from '@/db/write';
import { recordImage } from '@/features/media/media-mutations';
import { commandLine, type Staff } from '@/features/staff/actor';
import { newId } from '@/lib/ids';
import { accepted, everyRow, type Newsroom } from '@/scripts/testing/newsroom';
import { doc, figure, p } from './body/body-build';
import { publishStory, reviseStory } from './story-mutations';
import { scheduleStory } from './story-schedule-mutations';
import { type Desk, inDays, OK, openDesk, type, why } from './testing-desk';
import { openWorkingCopy } from './working-copy/working-copy-mutations';

let paper: Newsroom;
let ida: Staff;
let ana: Staff;
let own: Desk['own'];

beforeAll(async () => {
	({ paper, ida, ana, own } = await openDesk());
});

describe('checks before a publication', () => {
	test('warnings are named, and go out only when they were confirmed', async () => {
		const id = await paper.draft({
			headline: 'TK',
			by: ['Ana Ruiz'],
			dateline: { place: 'Porto', zone: 'Europe/Lisbon' },
		});
		const before = await everyRow();
		const message =
			'Confirm first that it goes out like this: It has no standfirst. There is a TK in the headline. It is datelined Porto, but nobody who is credited reported from there.';
		expect(why(await publishStory(ida, id))).toBe(message);
		expect(why(await scheduleStory(ida, id, inDays(1)))).toBe(message);
		expect(await everyRow()).toEqual(before);
		const told = ['It has no standfirst.', 'It is datelined Porto, but nobody who is credited reported from there.'];
		const rest = 'Confirm first that it goes out like this: There is a TK in the headline.';
		expect(why(await publishStory(ida, id, { confirmed: told }))).toBe(rest);
		expect(why(await scheduleStory(ida, id, { ...inDays(1), confirmed: told }))).toBe(rest);
		expect(await everyRow()).toEqual(before);
		accepted(await publishStory(ida, id, { confirmed: [...told, 'There is a TK in the headline.'] }));
	});

	test('errors cannot be confirmed away', async () => {
		const id = await paper.draft({ section: null });
		expect(why(await publishStory(ida, id, OK))).toBe('It cannot be published: It is in no section.');
		expect(why(await scheduleStory(ida, id, { ...inDays(1), ...OK }))).toBe(
			'It cannot be published: It is in no section.',
		);
	});

	test('fields that were changed since they were looked at stop a publication; what others type does not', async () => {
		const id = await own();
		accepted(await openWorkingCopy(ana, id));
		accepted(await reviseStory(commandLine, id, paper.changes({ section: 'culture' })));
		const refusal = 'Credits, section or other fields were changed meanwhile. Nothing was changed; look again.';
		expect(why(await publishStory(ida, id, { fieldsSeen: 0 }))).toBe(refusal);
		expect(why(await scheduleStory(ida, id, { ...inDays(1), fieldsSeen: 0 }))).toBe(refusal);
		await type(id, 'Somebody types on.', ana);
		accepted(await publishStory(ida, id, { fieldsSeen: 1 }));
	});

	test('pictures are looked up, and become public with the story', async () => {
		const id = newId();
		const picture = { id, width: 1, height: 1, alt: '', caption: '', credit: '', renditions: [] };
		await write((tx) => recordImage(tx, commandLine, picture));
		await write((tx) => tx.update(image).set({ publicAt: null }).where(eq(image.id, id)));
		const body = doc(p('Text.'), figure({ image: id, alt: '', credit: '' }));
		const made = await paper.draft({ by: ['Ana Ruiz'], standfirst: 'So.' });
		accepted(await reviseStory(commandLine, made, { body }));
		const isPublic = async () => (await database().select().from(image).where(eq(image.id, id)))[0]?.publicAt !== null;
		expect(why(await publishStory(ida, made))).toBe(
			'Confirm first that it goes out like this: A picture in the text has no alt text.',
		);
		expect(await isPublic()).toBe(false);
		accepted(await publishStory(ida, made, OK));
		expect(await isPublic()).toBe(true);
	});
});

test('a publication ends the links at which outsiders read it, and takes away its schedule', async () => {
	const [id, other] = [await own(), await own()];
	const at = new Date();
	await write((tx) =>
		tx.insert(previewLink).values(
			[id, other].map((storyId) => ({
				...{ id: newId(), storyId, tokenHash: newId(), name: 'Counsel', actor: ida.id, createdAt: at },
				expiresAt: new Date(at.getTime() + 3_600_000),
			})),
		),
	);
	accepted(await scheduleStory(ida, id, { ...inDays(2), ...OK }));
	accepted(await publishStory(ida, id));
	const alive = await database().select().from(previewLink).where(isNull(previewLink.revokedAt));
	expect(alive.map((link) => link.storyId)).toEqual([other]);
	expect(await database().$count(storySchedule, eq(storySchedule.storyId, id))).toBe(0);
});
