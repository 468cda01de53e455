import { routes } from '@/lib/routes';
import type { Pictures } from './block-context';
import { MOST_PICTURES, type Picture, picturesAnswer } from './picture-schema';

/** Long enough for a page of figures to ask together. */
const GATHERED = 20;

type Waiting = { id: string; answer: (picture: Picture | null) => void };

/** Pictures as the server has them. Those that are asked for one after the other are fetched together. */
export function pictureShelf(): Pictures {
	const shelf = new Map<string, Picture>();
	const missing = new Set<string>();
	const asked = new Map<string, Promise<Picture | null>>();
	const waiting: Waiting[] = [];

	async function fetchWaiting() {
		const now = waiting.splice(0, MOST_PICTURES);
		if (waiting.length > 0) setTimeout(fetchWaiting, 0);
		const found = await ask(new URLSearchParams(now.map(({ id }) => ['id', id])));
		for (const one of found ?? []) shelf.set(one.id, one);
		for (const { id, answer } of now) {
			// Out of reach is not the same as not there: the next one who asks may be luckier.
			if (found && !shelf.has(id)) missing.add(id);
			asked.delete(id);
			answer(shelf.get(id) ?? null);
		}
	}

	return {
		known: (id) => shelf.get(id) ?? (missing.has(id) ? null : undefined),
		get(id) {
			const known = shelf.get(id);
			if (known || missing.has(id)) return Promise.resolve(known ?? null);
			const before = asked.get(id);
			if (before) return before;
			const answer = new Promise<Picture | null>((resolve) => {
				waiting.push({ id, answer: resolve });
				if (waiting.length === 1) setTimeout(fetchWaiting, GATHERED);
			});
			asked.set(id, answer);
			return answer;
		},
		async search(words, signal) {
			const found = await ask(new URLSearchParams({ q: words }), signal);
			for (const one of found ?? []) shelf.set(one.id, one);
			return found
				? { ok: true, value: found }
				: { ok: false, message: 'The pictures cannot be listed at the moment. Try again.' };
		},
		add(picture) {
			shelf.set(picture.id, picture);
			missing.delete(picture.id);
		},
	};
}

async function ask(query: URLSearchParams, signal?: AbortSignal): Promise<Picture[] | null> {
	try {
		const answer = await fetch(`${routes.deskPictures()}?${query}`, signal ? { signal } : {});
		const read = picturesAnswer.safeParse(answer.ok ? await answer.json() : null);
		return read.success ? read.data.pictures : null;
	} catch {
		return null;
	}
}
