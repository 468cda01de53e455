import { type DeskRoom, LOGGED } from './desk-room';
import { openWriter } from './desk-writer';
import { add, thousands } from './table';

const LIMIT_S = 5;

/** The server killed in the middle, and a story whose log nobody has folded: until pages come, and until it can be written. */
export async function afterAKill(room: DeskRoom, engine: string): Promise<void> {
	const { logged, people } = room.made;
	const [person] = people;
	if (!person) throw new Error('nobody writes');
	const start = await room.restart();
	const began = performance.now();
	const writer = openWriter(room.port, person, logged);
	await writer.ready;
	const opened = (performance.now() - began) / 1000;
	const text = String(writer.doc.getXmlFragment('body').get(0));
	writer.close();
	if (!text.includes(logged.letters)) throw new Error('the log of the story is not whole');
	add(
		`Start after kill -9, ${engine}`,
		`${start.toFixed(1)} s; a story with ${thousands(LOGGED)} updates in its log opens in ${opened.toFixed(2)} s more`,
		`≤ ${LIMIT_S} s`,
		start + opened <= LIMIT_S,
	);
}
