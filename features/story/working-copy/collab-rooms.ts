import type { Document } from '@hocuspocus/server';
import { checkpointWorkingCopy } from './checkpoint-mutations';
import { OpenStory } from './open-story';
import type { Appends } from './working-appends';
import { compact, saveSummaries } from './working-log-mutations';
import { loadWorkingCopy } from './working-log-queries';

/** The stories that are open in this process, and what is done for them beside the writing. */
export class CollabRooms {
	#rooms = new Map<Document, OpenStory>();
	#work = new Set<Promise<unknown>>();
	#busy = new Set<string>();
	#appends: Appends;
	#report: (error: unknown, about: string) => void;

	constructor(appends: Appends, report: (error: unknown, about: string) => void) {
		this.#appends = appends;
		this.#report = report;
	}

	async open(storyId: string, document: Document): Promise<void> {
		// First what someone left long ago becomes a revision: from now on it can be changed.
		await checkpointWorkingCopy(storyId);
		const copy = await loadWorkingCopy(storyId);
		if (!copy) throw new Error('there is no working copy');
		this.#rooms.set(document, new OpenStory(copy, document, this.#appends));
	}

	of(document: Document): OpenStory | undefined {
		return this.#rooms.get(document);
	}

	get all(): Iterable<[Document, OpenStory]> {
		return this.#rooms;
	}

	/** Finishes what nobody has open any more. */
	sweep(): void {
		for (const [document, story] of this.#rooms) {
			if (!document.isDestroyed) continue;
			this.#rooms.delete(document);
			this.#do('leave', async () => {
				if (story.changed) await saveSummaries([await story.summary()]);
				await this.#checkpoint(story.storyId);
				story.destroy();
			});
		}
	}

	/** What the desk's lists show of what was written here since the last time. */
	saveSummaries(): void {
		const changed = [...this.#rooms.values()].filter((story) => story.changed);
		if (changed.length === 0 || this.#busy.has('summaries')) return;
		this.#once('summaries', async () => {
			for (const story of changed) story.changed = false;
			try {
				await saveSummaries(await Promise.all(changed.map((story) => story.summary())));
			} catch (error) {
				for (const story of changed) story.changed = true;
				throw error;
			}
		});
	}

	checkpoints(): void {
		const ids = new Set([...this.#rooms.values()].map(({ storyId }) => storyId));
		this.#once('checkpoints', async () => {
			for (const storyId of ids) await this.#checkpoint(storyId);
		});
	}

	compact(storyId: string): void {
		this.#once(`compact ${storyId}`, () => compact(storyId));
	}

	/** Resolves when nothing is left to do. */
	async settled(): Promise<void> {
		for (const story of this.#rooms.values()) if (story.changed) this.saveSummaries();
		while (this.#work.size > 0) await Promise.all(this.#work);
	}

	async #checkpoint(storyId: string): Promise<void> {
		const made = await checkpointWorkingCopy(storyId);
		if (made === 'unreadable') this.#report(new Error('its text cannot be read'), `checkpoint of story ${storyId}`);
	}

	#once(name: string, work: () => Promise<unknown>): void {
		if (this.#busy.has(name)) return;
		this.#busy.add(name);
		this.#do(name, () => work().finally(() => this.#busy.delete(name)));
	}

	#do(about: string, work: () => Promise<unknown>): void {
		const running: Promise<unknown> = work()
			.catch((error) => this.#report(error, about))
			.finally(() => this.#work.delete(running));
		this.#work.add(running);
	}
}
