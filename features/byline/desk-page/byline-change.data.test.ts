import { eq } from 'drizzle-orm';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { account, audit, auditDetails, byline } from '@/db/schema';
import { write } from '@/db/write';
import { editionSource } from '@/features/edition/edition-queries';
import { storeImage } from '@/features/media/image-intake-mutations';
import { arriving, pictures } from '@/features/media/intake/testing-pictures';
import { getPublishedImages } from '@/features/media/media-queries';
import { cutOf } from '@/features/media/media-schema';
import { linkByline, removeAccount } from '@/features/staff/account-mutations';
import { commandLine } from '@/features/staff/actor';
import { join } from '@/features/staff/testing-staff';
import { doc, embed, figure, h, p, table } from '@/features/story/body/body-build';
import { newId } from '@/lib/ids';
import { accepted, addressOf, everyRow, type Newsroom, openNewsroom, staff } from '@/scripts/testing/newsroom';
import { createByline, renameByline } from '../byline-mutations';
import { getPublishedByline } from '../byline-queries';
import { BylineProfile } from '../components/byline-profile';
import { changeByline, setPortrait } from './byline-change-mutations';
import type { BylineChanges } from './byline-change-schema';
import { makeByline } from './byline-create-mutations';
import { getBylineForDesk, getBylinePreview } from './byline-page-queries';

const { admin, editor, reporter } = staff;
let paper: Newsroom;
let count = 0;
let id: string;

beforeAll(async () => {
	paper = await openNewsroom({ bylines: ['Ana Ruiz', 'Ben Johansen'] });
});

beforeEach(async () => {
	id = await write((tx) => createByline(tx, commandLine, { name: `Somebody ${++count}` }));
});

const rowOf = async (one = id) => {
	const [row] = await database().select().from(byline).where(eq(byline.id, one));
	if (!row) throw new Error('no row');
	return row;
};
const change = async (changes: BylineChanges, one = id) =>
	changeByline(admin, one, { version: (await rowOf(one)).version, changes });
const lastEdition = async () => (await editionSource.since((await editionSource.current()) - 1)).at(-1);

describe('a byline is changed', () => {
	test('in every field, and nothing else of it', async () => {
		const before = await rowOf();
		const all = {
			...{ kind: 'pseudonym' as const, status: 'former' as const, sortName: 'Body, Some', title: 'Correspondent' },
			...{ beats: ['Harbor', 'Weather, and tides'], location: 'Port Merrow', languages: ['en', 'pt-BR'] },
			contacts: [{ label: 'Mail', href: 'mailto:some@paper.example' }],
			sameAs: ['https://social.example/@some'],
			bio: doc(p('Writes.')),
		};
		expect(accepted(await change(all))).toEqual({ version: 1, changed: expect.arrayContaining(Object.keys(all)) });
		expect(await rowOf()).toEqual({ ...before, ...all, version: 1 });
	});

	test('only if nobody did meanwhile: the second of two is told, and nothing of theirs is done', async () => {
		accepted(await changeByline(admin, id, { version: 0, changes: { title: 'First' } }));
		const before = await everyRow();
		const second = await changeByline(admin, id, { version: 0, changes: { title: 'Second' } });
		expect(second).toEqual({ ok: false, message: expect.stringContaining('Somebody changed this byline meanwhile') });
		expect(await everyRow()).toEqual(before);
		const rivals = ['a', 'b', 'c', 'd'].map((title) => changeByline(admin, id, { version: 1, changes: { title } }));
		expect((await Promise.all(rivals)).filter(({ ok }) => ok)).toHaveLength(1);
	});

	test('and a rename counts as a change', async () => {
		accepted(await renameByline(admin, id, { name: `Another ${count}` }));
		expect((await changeByline(admin, id, { version: 0, changes: { title: 'Late' } })).ok).toBe(false);
	});

	test('to what it is already, without a trace', async () => {
		accepted(await change({ title: 'Correspondent', bio: doc(p('Writes.')) }));
		const before = await everyRow();
		expect(accepted(await change({ title: 'Correspondent', bio: doc(p('Writes.')), sortName: '' }))).toEqual({
			...{ version: 1, changed: [] },
		});
		expect(await everyRow()).toEqual(before);
	});

	test.each([
		['editor', editor],
		['reporter', reporter],
	])('by no %s', async (_, actor) => {
		const before = await everyRow();
		const answer = await changeByline(actor, id, { version: 0, changes: { title: 'Mine' } });
		expect(answer).toEqual({ ok: false, message: expect.stringContaining('may not change the register of bylines') });
		expect((await makeByline(actor, { name: 'New' })).ok).toBe(false);
		await expect(getBylineForDesk(actor, id)).rejects.toThrow('may not');
		await expect(getBylinePreview(actor, id)).rejects.toThrow('may not');
		expect(await everyRow()).toEqual(before);
	});

	test.each(['', 'nobody', 'a\u0000b', '\ud800', newId()])('nowhere, if there is no %j', async (one) => {
		const answer = await changeByline(admin, one, { version: 0, changes: { title: 'Nobody' } });
		expect(answer).toEqual({ ok: false, message: 'There is no such byline.' });
		expect(await getBylineForDesk(admin, one)).toEqual({ kind: 'unknown' });
	});

	test('and the log says which fields, by whom', async () => {
		accepted(
			await change({ title: 'Correspondent', contacts: [{ label: 'Mail', href: 'mailto:some@paper.example' }] }),
		);
		const [row] = await database()
			.select({ action: audit.action, actor: audit.actor, details: auditDetails.details })
			.from(audit)
			.innerJoin(auditDetails, eq(auditDetails.number, audit.number))
			.where(eq(audit.subject, `byline:${id}`))
			.orderBy(audit.number)
			.limit(1)
			.offset(1);
		expect(row).toEqual({ action: 'byline.change', actor: admin.id, details: { fields: ['title', 'contacts'] } });
	});
});

describe('readers', () => {
	test('get the new page of a name, its feeds, and the stories that print it', async () => {
		const address = await addressOf(await paper.publish({ headline: 'A story of hers', by: ['Ana Ruiz'] }));
		accepted(await change({ title: 'Harbor correspondent' }, paper.id('Ana Ruiz')));
		const addresses = (await lastEdition())?.addresses;
		expect(addresses).toEqual(
			expect.arrayContaining(['/by/ana-ruiz', '/by/ana-ruiz/feed.xml', address, `${address}/ninjs.json`, '/by']),
		);
	});

	test('may ask for a name from its biography on, and until it is taken back', async () => {
		const { slug } = await rowOf();
		expect(await getPublishedByline(slug)).toEqual({ kind: 'unknown' });
		expect(await getBylinePreview(admin, id)).toMatchObject({ slug, bio: null });
		accepted(await change({ bio: doc(p('Writes.')) }));
		expect((await getPublishedByline(slug)).kind).toBe('byline');
		expect((await lastEdition())?.addresses).toEqual(expect.arrayContaining([`/by/${slug}`, '/by']));
		accepted(await change({ bio: doc(p('  ')) }));
		expect((await rowOf()).bio).toBeNull();
		expect(await getPublishedByline(slug)).toEqual({ kind: 'unknown' });
		expect((await lastEdition())?.gone).toEqual(expect.arrayContaining([`/by/${slug}`]));
	});
});

describe('what cannot be shown is refused, with the field that it stands in', () => {
	const href = (one: string): BylineChanges => ({
		contacts: [
			{ label: 'Mail', href: 'mailto:a@b.example' },
			{ label: 'X', href: one },
		],
	});
	const image = newId();
	test.each<[BylineChanges, (string | number)[]]>([
		[href('javascript:alert(1)'), ['contacts', 1, 'href']],
		[href('/by/ana-ruiz'), ['contacts', 1, 'href']],
		[href('mailto:nobody'), ['contacts', 1, 'href']],
		[href('tel:call me'), ['contacts', 1, 'href']],
		[{ contacts: [{ label: ' ', href: 'https://paper.example' }] }, ['contacts', 0, 'label']],
		[{ sameAs: ['https://paper.example', 'mailto:ana@paper.example'] }, ['sameAs', 1]],
		[{ sameAs: ['/relative'] }, ['sameAs', 0]],
		[{ languages: ['en', 'en-x-ana'] }, ['languages', 1]],
		[{ languages: ['not a tag'] }, ['languages', 0]],
		[{ beats: [''] }, ['beats', 0]],
		[{ title: 'x'.repeat(201) }, ['title']],
		[{ title: 'a\u0000b' }, ['title']],
		[{ location: '\ud800' }, ['location']],
		[{ bio: doc(figure({ image, alt: '', credit: '' })) }, ['bio']],
		[{ bio: doc(embed({ provider: 'youtube', id: 'dQw4w9WgXcQ' })) }, ['bio']],
		[{ bio: doc(table('', ['a'], ['b'])) }, ['bio']],
		[{ bio: doc(p('x'.repeat(5_001))) }, ['bio']],
		[{ portraitId: 'no-id' }, ['portraitId']],
		[{ kind: 'robot' as 'person' }, ['kind']],
		[{ name: 'By another way' } as BylineChanges, []],
	])('%j', async (changes, path) => {
		const before = await everyRow();
		await expect(change(changes)).rejects.toMatchObject({ issues: [expect.objectContaining({ path })] });
		expect(await everyRow()).toEqual(before);
	});

	test('a picture that is not there', async () => {
		expect(await change({ portraitId: newId() })).toEqual({ ok: false, message: 'There is no such picture.' });
	});

	test('text that is markup stays text in every field', async () => {
		const trap = '<img src=x onerror=alert(1)>"\'><script>alert(1)</script>';
		const words = { title: trap, location: trap, sortName: trap, beats: ['<script>x</script>'] };
		const contacts = [{ label: '<b onclick=x>', href: 'https://paper.example/?q=<script>' }];
		const all = { ...words, contacts, bio: doc(h(2, trap), p(trap)) };
		accepted(await change(all));
		expect(await rowOf()).toMatchObject(all);
		const shown = await getBylinePreview(admin, id);
		if (!shown) throw new Error('no page');
		const html = renderToStaticMarkup(createElement(BylineProfile, { byline: shown, language: 'en' }));
		expect(html).not.toMatch(/<(script|img|b)[\s>]/);
		expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
	});
});

describe('an account', () => {
	test('that writes under a byline keeps it one person’s', async () => {
		const { accountId } = await join('reporter', `Colleague ${count}`);
		accepted(await linkByline(admin, accountId, id));
		expect(await getBylineForDesk(admin, id)).toMatchObject({ byline: { account: { id: accountId } } });
		expect(await change({ kind: 'desk' })).toEqual({ ok: false, message: expect.stringContaining('Unlink it first') });
		accepted(await change({ kind: 'pseudonym' }));
		accepted(await linkByline(admin, accountId, null));
		accepted(await change({ kind: 'desk' }));
		expect((await linkByline(admin, accountId, id)).ok).toBe(false);
	});

	test('that is removed leaves its byline', async () => {
		const { accountId } = await join('reporter', `Colleague ${count}`);
		accepted(await linkByline(admin, accountId, id));
		const before = await rowOf();
		accepted(await removeAccount(admin, accountId));
		expect(await rowOf()).toEqual(before);
		expect(await database().$count(account, eq(account.bylineId, id))).toBe(0);
	});
});

describe('a portrait', () => {
	const cut = { size: 0.5, x: 1, y: 0, focusX: 0.5, focusY: 0 };
	const upload = async () => {
		const bytes = (await pictures['png']?.()) ?? Buffer.alloc(0);
		return accepted(await storeImage(editor, arriving(bytes), { alt: 'A group', credit: 'Ben' }));
	};

	test('is cut out of a picture that stays as it is, and readers get it', async () => {
		const { id: imageId } = await upload();
		accepted(await setPortrait(admin, id, { version: 0, portrait: { imageId, cut, words: { alt: 'Somebody' } } }));
		const asked = await getBylineForDesk(admin, id);
		if (asked.kind !== 'byline' || !asked.byline.portrait) throw new Error('no portrait');
		const { portrait, portraitOf, row } = asked.byline;
		expect(row.version).toBe(1);
		expect(portrait).toMatchObject({ width: 200, height: 200, alt: 'Somebody', credit: '' });
		expect(portraitOf).toMatchObject({ id: imageId, width: 640, alt: 'A group' });
		expect(cutOf(portrait)).toEqual({ ...cut, of: imageId });
		const images = await getPublishedImages([portrait.id]);
		expect(images.get(portrait.id)).toEqual(portrait);
		const states = (await everyRow())['image'] as { id: string; publicAt: Date | null }[];
		expect(states.filter((one) => one.publicAt === null).map((one) => one.id)).toEqual([imageId]);
	});

	test('that comes too late leaves nothing behind', async () => {
		const { id: imageId } = await upload();
		accepted(await change({ title: 'Quicker' }));
		const before = await everyRow();
		const late = await setPortrait(admin, id, { version: 0, portrait: { imageId, cut, words: {} } });
		expect(late.ok).toBe(false);
		expect(await setPortrait(editor, id, { version: 1, portrait: { imageId, cut, words: {} } })).toMatchObject({
			ok: false,
		});
		expect(await setPortrait(admin, id, { version: 1, portrait: { imageId: newId(), cut, words: {} } })).toMatchObject({
			ok: false,
		});
		expect(await everyRow()).toEqual(before);
	});
});

describe('a byline is made', () => {
	test('with a name alone, or with all that is known', async () => {
		const made = accepted(await makeByline(admin, { name: '  Mina   Okafor ' }));
		if (!('made' in made)) throw new Error('she is new');
		expect(await rowOf(made.made.id)).toMatchObject({
			name: 'Mina Okafor',
			slug: 'mina-okafor',
			kind: 'person',
			bio: null,
		});
		const whole = {
			name: 'The Wire',
			kind: 'agency' as const,
			bio: doc(p('A wire.')),
			sameAs: ['https://wire.example'],
		};
		accepted(await makeByline(admin, whole));
		expect(await getPublishedByline('the-wire')).toMatchObject({ kind: 'byline', byline: { kind: 'agency' } });
		expect((await lastEdition())?.addresses).toEqual(expect.arrayContaining(['/by/the-wire', '/by']));
	});

	test('of a name that is there only if another is meant', async () => {
		const before = await everyRow();
		expect(accepted(await makeByline(admin, { name: 'ANA RUÍZ' }))).toEqual({
			known: [expect.objectContaining({ name: 'Ana Ruiz', slug: 'ana-ruiz' })],
		});
		expect(await everyRow()).toEqual(before);
		const made = accepted(await makeByline(admin, { name: 'Ana Ruiz' }, { anyway: true }));
		expect(made).toHaveProperty('made');
	});

	test.each([{ contacts: [{ label: 'x', href: '/x' }] }, { sameAs: ['x'] }, { languages: ['en-x-a'] }])(
		'never with %j',
		async (wrong) => {
			await expect(makeByline(admin, { name: 'Wrong One', ...wrong })).rejects.toHaveProperty('issues');
		},
	);
});
