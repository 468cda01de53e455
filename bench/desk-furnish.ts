import { eq } from 'drizzle-orm';
import * as Y from 'yjs';
import { closeDatabase, database } from '@/db/client';
import { migrate } from '@/db/migrate';
import { account, story } from '@/db/schema';
import { write } from '@/db/write';
import { createAccount } from '@/features/staff/account-mutations';
import type { Actor, Role } from '@/features/staff/actor';
import { commandLine } from '@/features/staff/actor';
import { hashPassword } from '@/features/staff/password';
import { ownText } from '@/features/story/body/body-text';
import { saveView } from '@/features/story/desk-view-mutations';
import { createStory } from '@/features/story/story-mutations';
import { storyContent } from '@/features/story/story-schema';
import { openWorkingCopy } from '@/features/story/working-copy/working-copy-mutations';
import { getWorkingCopy } from '@/features/story/working-copy/working-copy-queries';
import { appendUpdates } from '@/features/story/working-copy/working-log-mutations';
import { readText } from '@/features/story/working-copy/working-text';
import { settings } from '@/lib/settings';
import { plantSession } from '../scripts/testing/session';
import type { DeskMade, DeskPerson, DeskStoryMade } from './desk-room';
import { longText, manyParagraphs } from './desk-text';
import { furnish } from './furnish';

/**
 * What the desk's figures need in the database that the environment names; what was made
 * is printed as a line of JSON.
 *   desk-furnish.ts room WRITERS UPDATES | people | admin | read STORY
 */
const [what = '', ...rest] = process.argv.slice(2);
const HOURS = 12 * 3_600_000;
const LIVE = 60;

const deeds: Record<string, () => Promise<unknown>> = { room, people, admin, read: () => read(rest[0] ?? '') };
await migrate();
console.log(JSON.stringify(await deeds[what]?.()));
await closeDatabase();

/** A newsroom for writing: one story for all, one for each, a long one, and one with a long log. */
async function room(): Promise<DeskMade> {
	const [writers = 0, updates = 0] = rest.map(Number);
	await furnish(LIVE, () => {});
	const hash = await hashPassword('quarry lantern teapot 9');
	const staff: (DeskPerson & { role: Role })[] = [];
	for (let n = 0; n < writers; n++) staff.push(await person(`Writer ${n}`, 'editor', hash));
	const [first] = staff;
	if (!first) throw new Error('nobody writes');
	const actor: Actor = { id: first.actor, role: first.role };
	const shared = await draft(actor, 'One for all', manyParagraphs(1, writers));
	const own: DeskStoryMade[] = [];
	for (let n = 0; n < writers; n++) own.push(await draft(actor, `Story of writer ${n}`, manyParagraphs(n + 2, 12)));
	const long = await draft(actor, 'A long story', await longText(settings().dataDir));
	const logged = await draft(actor, 'A story with a long log', manyParagraphs(0, 3));
	const letters = await growLog(actor, logged, updates);
	const [live] = await database()
		.select({ day: story.day, slug: story.slug })
		.from(story)
		.where(eq(story.live, 'live'));
	const page = `/news/${live?.day?.replaceAll('-', '/')}/${live?.slug}`;
	return { page, people: staff, shared, own, long, logged: { ...logged, letters } };
}

async function person(name: string, role: Role, passwordHash: string): Promise<DeskPerson & { role: Role }> {
	const email = `${name.toLowerCase().replaceAll(' ', '.')}@paper.example`;
	const { id, actor } = await write((tx) =>
		createAccount(tx, commandLine, { name, email, role, status: 'active', passwordHash }),
	);
	return { actor, role, cookie: (await plantSession(id, { expiresIn: HOURS })).cookie };
}

async function draft(actor: Actor, headline: string, body: ReturnType<typeof manyParagraphs>): Promise<DeskStoryMade> {
	const content = storyContent.parse({ headline, language: 'en', body });
	const id = await write((tx) => createStory(tx, commandLine, content, 'request'));
	const opened = await openWorkingCopy(actor, id);
	const copy = await getWorkingCopy(actor, id);
	if (!opened.ok || !copy) throw new Error('the working copy was not opened');
	return { id, generation: copy.generation };
}

/** As someone types it, letter by letter, each an update of its own. Gives the letters. */
async function growLog(actor: Actor, { id: storyId, generation }: DeskStoryMade, count: number): Promise<string> {
	const copy = await getWorkingCopy(actor, storyId);
	const doc = new Y.Doc();
	Y.applyUpdate(doc, copy?.state ?? new Uint8Array());
	const updates: Uint8Array[] = [];
	doc.on('update', (update: Uint8Array) => updates.push(update));
	const run = (doc.getXmlFragment('body').get(0) as Y.XmlElement).get(0) as Y.XmlText; // a paragraph that was just made
	let letters = '';
	for (let n = 0; n < count; n++) {
		const letter = n % 6 === 5 ? ' ' : String.fromCharCode(97 + ((n * 7) % 26));
		run.insert(run.length, letter);
		letters += letter;
	}
	for (let from = 0; from < updates.length; from += 500) {
		const some = updates.slice(from, from + 500);
		await appendUpdates(some.map((bytes) => ({ storyId, generation, actor: actor.id, bytes })));
	}
	doc.destroy();
	return letters;
}

/** Sessions and a saved view for the demo's editor and reporter. */
async function people(): Promise<Record<'editor' | 'reporter', DeskPerson>> {
	const all = await database().select().from(account);
	const enter = async (role: Role) => {
		const one = all.find((row) => row.role === role);
		if (!one) throw new Error(`the demo has no ${role}`);
		const kept = await saveView({ id: one.actor, role }, { name: 'Waiting', query: 'status=review&section=news' });
		if (!kept.ok) throw new Error(kept.message);
		return { actor: one.actor, cookie: (await plantSession(one.id, { expiresIn: HOURS })).cookie };
	};
	return { editor: await enter('editor'), reporter: await enter('reporter') };
}

/** A session for the demo's admin. */
async function admin(): Promise<DeskPerson> {
	const [one] = await database().select().from(account).where(eq(account.role, 'admin'));
	if (!one) throw new Error('the demo has no admin');
	return { actor: one.actor, cookie: (await plantSession(one.id, { expiresIn: HOURS })).cookie };
}

/** The text of a story's paragraphs as the desk's database has it. */
async function read(id: string): Promise<string[]> {
	const copy = await getWorkingCopy({ id: 'bench', role: 'editor' }, id);
	const doc = new Y.Doc();
	Y.applyUpdate(doc, copy?.state ?? new Uint8Array());
	const text = readText(doc);
	if (!text.ok) throw new Error(text.problems.join());
	return (text.texts.body.content ?? []).filter(({ type }) => type === 'paragraph').map(ownText);
}
