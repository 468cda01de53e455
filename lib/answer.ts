import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from './once';

/**
 * What a page means to answer when 200 is not it. App Router pages can only say
 * 200, 404 or 308, so a page leaves its 301 or 410 here and `server/` turns it into
 * the status. It travels beside the render, never inside the page, so that nothing
 * that a page shows can be taken for it.
 */
export type Answer = {
	status?: 301 | 410;
	location?: string;
	/** After this instant the document has aged by itself and must be made anew. */
	expires?: Date;
};

const answers = () => once('answers', () => new AsyncLocalStorage<Answer>());

/** Runs a render and returns what its page left. */
export async function collectAnswer(render: () => Promise<void>): Promise<Answer> {
	const answer: Answer = {};
	await answers().run(answer, render);
	return answer;
}

/** As `collectAnswer`, for one who must look while the render is still under way. */
export function withAnswer<T>(answer: Answer, render: () => T): T {
	return answers().run(answer, render);
}

export function answerMoved(location: string): void {
	Object.assign(answers().getStore() ?? {}, { status: 301, location } satisfies Answer);
}

export function answerGone(): void {
	Object.assign(answers().getStore() ?? {}, { status: 410 } satisfies Answer);
}
