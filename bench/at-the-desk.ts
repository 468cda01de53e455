import { startPostgres } from '../scripts/testing/postgres';
import { afterAKill } from './after-a-kill';
import { deskLists } from './desk-lists';
import { deskRegister } from './desk-register';
import { type DeskRoom, openDeskRoom } from './desk-room';
import { longStory } from './long-story';
import { manyWriters } from './many-writers';
import { registerChanges } from './register-changes';

type Scene = 'writers' | 'kill' | 'page' | 'lists' | 'register' | 'register-changes';

type AtTheDesk = {
	/** Of the lists' paper. */
	size: number;
	/** Of typing at its own pace, instead of as many keystrokes as half an hour has. */
	minutes: number | null;
	/** All of them without it. */
	scene: string | null;
};

/** Writing: many at once, a long story in the browser, a start after a kill; and the stories desk and the register of a large paper. */
export async function atTheDesk({ size, minutes, scene }: AtTheDesk): Promise<void> {
	const wanted = (one: Scene) => scene === null || scene === one;
	const scenes = async (room: DeskRoom, engine: string) => {
		if (wanted('writers')) await manyWriters(room, engine);
		if (wanted('kill')) await afterAKill(room, engine);
		if (wanted('page') && engine === 'SQLite') await longStory(room, minutes);
	};
	if (wanted('writers') || wanted('kill') || wanted('page')) {
		console.log('The desk, on SQLite …');
		await within(await openDeskRoom(), (room) => scenes(room, 'SQLite'));
	}
	if (wanted('writers') || wanted('kill')) {
		console.log('The desk, on Postgres …');
		// With what it waits for: an acknowledgement says that the disk has it.
		const postgres = await startPostgres({ durable: true });
		try {
			const address = await postgres.createDatabase('bench_desk');
			await within(await openDeskRoom({ DATABASE_URL: address }), (room) => scenes(room, 'Postgres'));
		} finally {
			await postgres.stop();
		}
	}
	if (wanted('lists')) await deskLists(size);
	if (wanted('register')) await deskRegister(size);
	if (wanted('register-changes')) await registerChanges(size);
}

async function within(room: DeskRoom, run: (room: DeskRoom) => Promise<void>): Promise<void> {
	try {
		await run(room);
	} finally {
		await room.close();
	}
}
