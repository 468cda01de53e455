import { setImmediate as breathe, setTimeout as wait } from 'node:timers/promises';
import { write } from '@/db/write';
import type { Staff } from '@/features/staff/actor';
import { createStory } from '@/features/story/story-mutations';
import type { Desk } from '@/features/story/testing-desk';
import { openWorkingCopy } from '@/features/story/working-copy/working-copy-mutations';
import { getWorkingCopy } from '@/features/story/working-copy/working-copy-queries';
import { accepted } from './newsroom';
import { plantSession } from './session';
import { Writer } from './writer';
import { type Deed, MOVES, type MoveDeed } from './writer-deeds';
import type { Figures } from './writer-figures';
import { judgeLetters, must, sameTexts, textOfDesk, textsOf, until } from './writer-judge';
import { Letters, lettersOf } from './writer-letters';
import { WriterMoves } from './writer-moves';
import type { Room } from './writer-room';
import { readFaultOfHistory, readRevisions, readRows } from './writer-standing';
import type { Step } from './writer-steps';

/** What stands for the name of a writer's field. */
const note = (number: number) => `Note ${number}`;

/** Plays one sequence with a story of its own; throws at the first thing that is not as promised. */
export class Sequence {
	#room: Room;
	#figures: Figures;
	#letters: Letters;
	#storyId: string;
	#people: Staff[];
	#writers: Writer[];
	#moves: WriterMoves;
	/** What the notes may be: more than one only while nobody knows whether a server had written before it died. */
	#notes: Set<string>;
	#numberOfNote = 0;

	static async play(room: Room, desk: Desk, steps: readonly Step[], figures: Figures): Promise<void> {
		// Stories that share a headline look for a free address, ever longer.
		const headline = `Number ${figures.begun++}`;
		const content = desk.paper.content({ headline, by: ['Ana Ruiz'], standfirst: 'So.' });
		const storyId = await write((tx) => createStory(tx, desk.ana, content, 'request'));
		const people = [desk.ida, desk.ben, desk.ana];
		accepted(await openWorkingCopy(desk.ida, storyId));
		const generation = (await getWorkingCopy(desk.ida, storyId))?.generation ?? '';
		const letters = new Letters();
		const writers: Writer[] = [];
		for (const staff of people) {
			const { cookie } = await plantSession(staff.accountId);
			writers.push(new Writer(staff, { port: room.port, storyId, generation, cookie }, letters));
		}
		const first = await readRows(storyId);
		const sequence = new Sequence(room, figures, { letters, storyId, people, writers, ...first });
		try {
			await until('they are in', () => writers.every((one) => one.isSaved), sequence);
			for (const step of steps) await sequence.#do(step);
			await sequence.#end();
			figures.sequences++;
		} finally {
			for (const one of writers) figures.acknowledged += one.acknowledgedUpdates;
			for (const one of writers) one.leave();
		}
	}

	private constructor(
		room: Room,
		figures: Figures,
		begun: Awaited<ReturnType<typeof readRows>> & {
			letters: Letters;
			storyId: string;
			people: Staff[];
			writers: Writer[];
		},
	) {
		this.#room = room;
		this.#figures = figures;
		this.#letters = begun.letters;
		this.#storyId = begun.storyId;
		this.#people = begun.people;
		this.#writers = begun.writers;
		const person = (at: number) => this.#person(at);
		const given = { room, figures, letters: begun.letters, storyId: begun.storyId, person };
		this.#moves = new WriterMoves({ ...given, troubles: () => this.troubles() }, begun);
		this.#notes = new Set([begun.notes]);
	}

	/** For the report of a failure. */
	troubles(): string[] {
		const writers = this.#writers.map((one) => `${one.staff.name}: ${one.state}`);
		return [...writers, ...this.#room.said.slice(-5)];
	}

	async #do(step: Step): Promise<void> {
		const { deed, place, many } = step;
		const writer = this.#writers[step.who];
		const who = this.#person(step.who);
		if (!writer) throw new Error('nobody is to write it');
		this.#figures.actions++;
		if (isMove(deed)) await this.#moves.move(who, deed);
		else if (deed === 'type') writer.type(place, many);
		else if (deed === 'begin') writer.begin(place, many);
		else if (deed === 'erase') writer.erase(place, many);
		else if (deed === 'embolden') writer.embolden(place, many);
		else if (deed === 'offline') writer.offline();
		else if (deed === 'online') writer.online();
		else if (deed === 'reopen') writer.reopen();
		else if (deed === 'saved') {
			writer.online();
			await until('it is saved', () => writer.isSaved, this);
		} else if (deed === 'field') await this.#saveNotes([who]);
		else if (deed === 'field rivals') await this.#saveNotes(this.#people);
		else if (deed === 'rivals')
			await this.#moves.rivals(step.which.map((one) => MOVES[one % MOVES.length] ?? 'publish'));
		else if (deed === 'restore') await this.#restore(who, step.which[0] ?? 0);
		else if (deed === 'due') await this.#moves.fallDue();
		else if (deed === 'kill') await this.#kill(step);
		else await this.#moves.ask({ do: deed, storyId: this.#storyId });
		// What was typed leaves, and what others typed arrives.
		await breathe();
	}

	#person(at: number): Staff {
		const person = this.#people[at];
		if (!person) throw new Error('there are three people');
		return person;
	}

	async #saveNotes(people: Staff[]): Promise<void> {
		const [seen = ''] = this.#notes;
		const values = people.map(() => note(this.#numberOfNote++));
		const answers = await Promise.all(
			people.map((who, at) => {
				const changes = { notes: { seen, value: values[at] ?? '' } };
				return this.#moves.ask({ do: 'field', who, storyId: this.#storyId, changes });
			}),
		);
		const won = values.filter((_, at) => answers[at]?.ok);
		must(
			won.length === 1,
			`of ${people.length} who saved the notes at once ${won.length} did: ${JSON.stringify(answers)}`,
		);
		this.#notes = new Set(won);
	}

	async #restore(who: Staff, which: number): Promise<void> {
		const revisions = await readRevisions(this.#storyId);
		const older = revisions[which % revisions.length];
		if (!older) throw new Error('a story has a revision');
		const before = [...this.#notes];
		const certain = this.#letters.certain;
		const puttingBack = this.#letters.puttingBack(older);
		const answer = await this.#moves.ask({ do: 'restore', who, storyId: this.#storyId, revisionId: older.id });
		if (!answer.ok) {
			// It is refused where it would change nothing, and only there.
			const there = [...lettersOf(older).values()].flat();
			const same = certain.every((letter) => there.includes(letter)) && before.includes(older.notes);
			must(same, `revision ${older.number} was not put back: ${JSON.stringify(answer)}`);
			return;
		}
		puttingBack.done();
		this.#notes = new Set([older.notes]);
		await this.#moves.look(null, 1);
		const kept = (await readRevisions(this.#storyId)).some(({ notes }) => before.includes(notes));
		must(kept, `the notes ${before} are in no revision`);
	}

	/** While all of them write and one of them does something besides. */
	async #kill({ place, many, which, who }: Step): Promise<void> {
		const [at = 0, move = 0, ms = 0] = which;
		const person = this.#person(who);
		for (const writer of this.#writers) writer.online();
		const deed: Deed =
			at % 2 === 0
				? { do: MOVES[move % MOVES.length] ?? 'publish', who: person, storyId: this.#storyId, seen: this.#moves.made }
				: {
						...{ do: 'field', who: person, storyId: this.#storyId },
						changes: { notes: { seen: [...this.#notes][0] ?? '', value: note(this.#numberOfNote++) } },
					};
		const asked = this.#room.ask(deed).catch(() => null);
		const end = performance.now() + (ms % 60);
		do {
			for (const writer of this.#writers) writer.type(place, many);
			await wait(ms % 7);
		} while (performance.now() < end);
		// In one process a deed cannot be torn in two: it ends first.
		if (!this.#room.tearsDeeds) await asked;
		this.#figures.starts.push(await this.#room.kill());
		const answer = await asked;
		if (deed.do === 'field') {
			const { notes } = await readRows(this.#storyId);
			const { value = '' } = deed.changes.notes ?? {};
			must(!answer?.ok || notes === value, `the notes "${value}" were saved and are "${notes}"`);
			must(notes === value || this.#notes.has(notes), `the notes became "${notes}"`);
			this.#notes = new Set([notes]);
		}
		await this.#moves.afterDeath(deed, person, answer);
	}

	async #end(): Promise<void> {
		for (const writer of this.#writers) writer.online();
		const agreed = async () => {
			const texts = this.#writers.map((one) => (one.isSaved ? JSON.stringify(textsOf(one.doc)) : ''));
			return new Set(texts).size === 1 && texts[0] === JSON.stringify(await textOfDesk(this.#person(0), this.#storyId));
		};
		await until('all is saved and the same', agreed, this);
		for (const { reasons, staff } of this.#writers) {
			must(reasons.length === 0, `${staff.name} was sent away: ${reasons}`);
		}
		const texts = textsOf(this.#writers[0]?.doc);
		const [first] = this.#writers;
		must(first !== undefined, 'there are three people');
		const judged = judgeLetters(this.#letters, texts, await readRevisions(this.#storyId), first.doc);
		this.#figures.lost += judged.lost.length;
		this.#figures.intoNothing += judged.intoNothing;
		must(judged.lost.length === 0, `lost: ${judged.lost.join(', ')}`);
		await this.#moves.ask({ do: 'compact', storyId: this.#storyId });
		must(
			sameTexts(await textOfDesk(this.#person(0), this.#storyId), texts),
			'after its log was folded, it says something else',
		);
		await this.#moves.ask({ do: 'checkpoint', storyId: this.#storyId });
		const newest = (await readRevisions(this.#storyId)).at(-1);
		must(newest !== undefined && sameTexts(newest, texts), 'a checkpoint says something else');
		await this.#moves.look(null, 0);
		const { notes } = await readRows(this.#storyId);
		must(this.#notes.has(notes), `the notes are "${notes}" and should be "${[...this.#notes]}"`);
		const fault = await readFaultOfHistory(this.#storyId);
		must(fault === null, fault ?? '');
	}
}

const isMove = (deed: string): deed is MoveDeed => (MOVES as readonly string[]).includes(deed);
