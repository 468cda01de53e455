import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from './once';

/**
 * What a page means to answer when 200 is not it. App Router pages can only say
 * 200, 404 or 308, and their 404 is an empty shell that script fills (Next 16.4.6:
 * `<html id="__next_error__">`), so a page leaves its 301, 404 or 410 here and
 * `server/` turns it into the status. It travels beside the render, never inside the
 * page, so that nothing that a page shows can be taken for it.
 */
export type Answer = {
	status?: 301 | 403 | 404 | 410;
	location?: string;
	/** After this instant the document has aged by itself and must be made anew. */
	expires?: Date;
};

const answers = () => once('answers', () => new AsyncLocalStorage<Answer>());

/** Runs a render whose page leaves what it means in `answer`. */
export function withAnswer<T>(answer: Answer, render: () => T): T {
	return answers().run(answer, render);
}

export const answerMoved = (location: string): void => leave({ status: 301, location });
/** For pages of the newsroom: who asks may not see it. */
export const answerForbidden = (): void => leave({ status: 403 });
export const answerMissing = (): void => leave({ status: 404 });
export const answerGone = (): void => leave({ status: 410 });
/** What is shown is true until then, whatever happens meanwhile. */
export const answerExpiring = (expires: Date): void => leave({ expires });

/** Outside a render that asks for it, as in a test of a page, nobody needs to know. */
function leave(answer: Answer): void {
	Object.assign(answers().getStore() ?? {}, answer);
}
