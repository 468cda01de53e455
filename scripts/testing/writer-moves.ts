import type { Staff } from '@/features/staff/actor';
import type { Answer, Deed, MoveDeed } from './writer-deeds';
import type { Figures } from './writer-figures';
import { must, until } from './writer-judge';
import type { Letters } from './writer-letters';
import type { Room } from './writer-room';
import { readPublished, readRows, type Standing } from './writer-standing';

type Given = {
	room: Room;
	figures: Figures;
	letters: Letters;
	storyId: string;
	person: (at: number) => Staff;
	troubles: () => string[];
};

/** A story's moves in one sequence: what was asked for, and whether rows and readers say that it was done. */
export class WriterMoves {
	standing: Standing;
	/** How many there were. */
	made: number;
	#given: Given;

	constructor(given: Given, begun: { standing: Standing; moves: number }) {
		this.#given = given;
		this.standing = begun.standing;
		this.made = begun.moves;
	}

	async ask(deed: Deed): Promise<Answer> {
		const answer = await this.#given.room.ask(deed);
		if (!answer) throw new Error(`the server died by itself: ${this.#given.troubles().join('; ')}`);
		if (!answer.ok && answer.message.startsWith('it broke')) throw new Error(`${deed.do}: ${answer.message}`);
		this.#given.figures[answer.ok ? 'moves' : 'refused']++;
		return answer;
	}

	async move(who: Staff, move: MoveDeed): Promise<void> {
		const certain = this.#given.letters.certain;
		const allowed = this.standing.allows(move, who);
		const answer = await this.ask({ do: move, who, storyId: this.#given.storyId, seen: this.made });
		must(answer.ok === allowed, `${move} should be ${allowed ? 'allowed' : 'refused'}: ${JSON.stringify(answer)}`);
		if (answer.ok) this.standing.made(move);
		await this.look(move === 'publish' && answer.ok ? certain : null, answer.ok ? 1 : 0);
	}

	/** Three people who saw the same, at once. */
	async rivals(moves: MoveDeed[]): Promise<void> {
		const certain = this.#given.letters.certain;
		const seen = this.made;
		const allowed = moves.map((move, at) => this.standing.allows(move, this.#given.person(at)));
		const answers = await Promise.all(
			moves.map((move, at) => this.ask({ do: move, who: this.#given.person(at), storyId: this.#given.storyId, seen })),
		);
		const won = moves.filter((_, at) => answers[at]?.ok);
		const told = () => `of ${moves} won: ${won}; ${JSON.stringify(answers)}`;
		must(won.length === (allowed.includes(true) ? 1 : 0), told());
		must(
			allowed.every((one, at) => one || !answers[at]?.ok),
			told(),
		);
		for (const move of won) this.standing.made(move);
		await this.look(won.includes('publish') ? certain : null, won.length);
	}

	async fallDue(): Promise<void> {
		const certain = this.#given.letters.certain;
		const { live, missed, scheduled } = this.standing;
		const publishes = scheduled && !missed && !this.standing.held;
		this.standing.fellDue();
		await this.ask({ do: 'due', storyId: this.#given.storyId });
		// A clock that runs beside may be the one that does it.
		const moved = scheduled && !missed ? 1 : 0;
		await until(
			'the clock has done it',
			async () => (await readRows(this.#given.storyId)).moves >= this.made + moved,
			this.#given,
		);
		must(live || this.standing.live === publishes, 'the clock of this test is wrong');
		await this.look(publishes ? certain : null, moved);
	}

	/** A move that was asked for when the server died is made whole, if at all, and once. */
	async afterDeath(deed: Deed, person: Staff, answer: Answer | null): Promise<void> {
		const { moves } = await readRows(this.#given.storyId);
		const more = moves - this.made;
		must(more === 0 || more === 1, `there are ${more} moves more`);
		const isMade = deed.do !== 'field' && more === 1;
		must(!answer?.ok || deed.do === 'field' || isMade, `${deed.do} was made and is not there`);
		must(more === 0 || isMade, 'there is a move that nobody made');
		if (isMade) {
			const move = deed.do as MoveDeed; // the others are asked for while nobody dies
			must(this.standing.allows(move, person), `${move} was made and should have been refused`);
			this.standing.made(move);
		}
		await this.look(null, more);
	}

	/** What the rows and the readers say must be what these people did, and no more. */
	async look(published: string[] | null, made: number): Promise<void> {
		const rows = await readRows(this.#given.storyId);
		must(rows.moves === this.made + made, `${rows.moves - this.made} moves were made and not ${made}`);
		this.made = rows.moves;
		const [should, is] = [JSON.stringify(this.standing), JSON.stringify(rows.standing)];
		must(should === is, `it stands ${is} and should ${should}`);
		const read = await readPublished(this.#given.storyId);
		must((read !== null) === this.standing.live, `readers ${read ? 'get' : 'do not get'} it`);
		if (!published) return;
		const missing = published.filter((letter) => !read?.has(letter));
		must(missing.length === 0, `it was published without "${missing.join('')}", which had been saved`);
	}
}
