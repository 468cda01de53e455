import { readOpenSessions } from '@/features/staff/open-session-queries';
import type { Person, Socket } from './collab-person';
import type { CollabRooms } from './collab-rooms';
import type { OpenStory } from './open-story';
import { accessTo, type OpenStoryFacts, readOpenStories } from './open-story-queries';
import { keepPresence } from './presence-mutations';
import { SOCKET_REASONS } from './working-copy-schema';
import { loadLanguage, loadLog, loadWorkingCopy } from './working-log-queries';

/** How soon a lost right ends a connection, and what another process wrote is seen here. */
const LOOK_MS = 500;
const SUMMARY_MS = 2_000;
const PRESENCE_MS = 20_000;
const MINUTE = 60_000;
/** A log this long, or with so much in it, is folded into its snapshot. */
const MOST_ROWS = 500;
const MOST_LOG_BYTES = 4_000_000;
/** What a browser that does not read may leave lying here. */
const MOST_UNREAD_BYTES = 16_000_000;

type Due = { summary: number; presence: number; minute: number };

/** Looks, for all open connections at once, whether they may stay and what changed elsewhere. */
export class CollabWatch {
	closing = false;
	#people = new Set<Person>();
	/** Presences that are in the database. */
	#noted = new Set<string>();
	#announced = new Set<string>();
	#rooms: CollabRooms;
	#sockets: Set<Socket>;
	#report: (error: unknown, about: string) => void;
	#timer = setInterval(() => this.look(), LOOK_MS).unref();
	#running: Promise<void> | null = null;
	#again = false;
	#said = '';
	#due: Due = { summary: 0, presence: 0, minute: performance.now() + MINUTE };

	constructor(rooms: CollabRooms, sockets: Set<Socket>, report: (error: unknown, about: string) => void) {
		this.#rooms = rooms;
		this.#sockets = sockets;
		this.#report = report;
	}

	arrived(person: Person): void {
		this.#people.add(person);
		this.look();
	}

	left(person: Person): void {
		this.#people.delete(person);
		this.look();
	}

	announce(storyId: string): void {
		this.#announced.add(storyId);
		this.look();
	}

	look(): void {
		this.#again = this.#running !== null;
		if (this.#running || this.closing) return;
		this.#running = this.#look()
			.then(() => {
				this.#said = '';
			})
			.catch((error) => this.#tell(error))
			.finally(() => {
				this.#running = null;
				if (this.#again) this.look();
			});
	}

	/** Twice a second the same trouble would bury what else there is to read. */
	#tell(error: unknown): void {
		if (String(error) !== this.#said) this.#report(error, 'look');
		this.#said = String(error);
	}

	/** Looks no more; nobody is present here any more. */
	async close(): Promise<void> {
		this.closing = true;
		clearInterval(this.#timer);
		await this.#running;
		this.#people.clear();
		await this.#keepPresence(false).catch((error) => this.#report(error, 'presence'));
	}

	async #look(): Promise<void> {
		for (const { wire } of this.#sockets) if (wire.bufferedAmount > MOST_UNREAD_BYTES) wire.terminate();
		const people = [...this.#people];
		const rooms = [...this.#rooms.all];
		if (people.length > 0 || rooms.length > 0) {
			const announced = [...this.#announced];
			this.#announced.clear();
			const [sessions, stories] = await Promise.all([
				readOpenSessions([...new Set(people.map(({ staff }) => staff.sessionId))]),
				readOpenStories([...new Set(rooms.map(([, { storyId }]) => storyId))]),
			]);
			for (const person of people) this.#judge(person, sessions, stories);
			for (const [, story] of rooms) {
				await this.#catchUp(story, stories.get(story.storyId), announced).catch((error) =>
					this.#report(error, `story ${story.storyId}`),
				);
			}
		} else this.#announced.clear();
		await this.#keepHouse();
	}

	#judge(person: Person, sessions: Awaited<ReturnType<typeof readOpenSessions>>, stories: Map<string, OpenStoryFacts>) {
		const staff = sessions.get(person.staff.sessionId);
		if (!staff) return person.end(SOCKET_REASONS.sessionEnded);
		person.staff = staff;
		const access = accessTo(stories.get(person.storyId), staff);
		if (access === 'gone') return person.end(SOCKET_REASONS.gone);
		if (access === 'none') return person.end(SOCKET_REASONS.noAccess);
		const readOnly = access === 'read';
		if (!person.connection || person.connection.readOnly === readOnly) return;
		person.connection.readOnly = readOnly;
		person.say({ kind: 'story' });
	}

	async #catchUp(story: OpenStory, facts: OpenStoryFacts | undefined, announced: string[]): Promise<void> {
		const people = [...this.#people].filter(({ storyId }) => storyId === story.storyId);
		if (!facts?.copy || facts.copy.generation !== story.generation) {
			for (const person of people) person.end(SOCKET_REASONS.otherGeneration);
			return;
		}
		const { seq, snapshotSeq, fieldsVersion, keptSeq, liveSeq } = facts.copy;
		if (snapshotSeq > story.seen) {
			const copy = await loadWorkingCopy(story.storyId);
			if (copy) story.receiveAll(copy);
		} else if (seq > story.seen) story.receive(await loadLog(story.storyId, story.seen));
		if (seq - snapshotSeq > MOST_ROWS || story.logBytes > MOST_LOG_BYTES) {
			story.logBytes = 0;
			this.#rooms.compact(story.storyId);
		}
		const { moves } = facts;
		const before = story.told;
		// That there is something new is told once, not with every letter.
		const isKept = seq === keptSeq;
		const isLive = seq === liveSeq;
		story.told = { moves, fieldsVersion, isKept, isLive };
		if (fieldsVersion !== before.fieldsVersion && before.fieldsVersion !== -1) {
			story.language = await loadLanguage(story.storyId, story.language);
		}
		const isOther = moves !== before.moves || fieldsVersion !== before.fieldsVersion;
		const isNew = before.moves !== -1 && (isOther || isKept !== before.isKept || isLive !== before.isLive);
		if (isNew || announced.includes(story.storyId)) for (const person of people) person.say({ kind: 'story' });
	}

	async #keepHouse(): Promise<void> {
		const now = performance.now();
		const isDue = (what: keyof Due, every: number) => {
			if (now < this.#due[what]) return false;
			this.#due[what] = now + every;
			return true;
		};
		if (isDue('summary', SUMMARY_MS)) this.#rooms.saveSummaries();
		const isMinute = isDue('minute', MINUTE);
		if (isMinute) this.#rooms.checkpoints();
		await this.#keepPresence(isDue('presence', PRESENCE_MS), isMinute);
	}

	async #keepPresence(renew: boolean, sweep = false): Promise<void> {
		const here = [...this.#people].filter(({ id }) => renew || !this.#noted.has(id));
		const present = new Set([...this.#people].map(({ id }) => id));
		const left = [...this.#noted].filter((id) => !present.has(id));
		if (here.length === 0 && left.length === 0 && !sweep) return;
		const entries = here.map(({ id, storyId, staff: { id: actor, name } }) => ({ id, storyId, actor, name }));
		await keepPresence(entries, left, { sweep });
		for (const { id } of here) this.#noted.add(id);
		for (const id of left) this.#noted.delete(id);
	}
}
