import type { Result } from '@/lib/result';
import { routes } from '@/lib/routes';
import type { Upload } from './block-context';
import { type Picture, pictureAnswer, refusedAnswer } from './picture-schema';

const LOST = 'The picture did not arrive: the connection was lost.';

/** Sends a picture, telling how much of it has gone. `fetch` cannot tell that (Fetch standard, issue 607). */
export const uploadPicture: Upload = (file, { onProgress, signal }) =>
	new Promise((resolve) => {
		const request = new XMLHttpRequest();
		const refuse = (message: string) => resolve({ ok: false, message });
		request.open('POST', routes.deskPictures());
		request.responseType = 'json';
		request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
		request.onload = () => resolve(readAnswer(request.status, request.response));
		request.onerror = () => refuse(LOST);
		request.onabort = () => refuse('Cancelled.');
		signal.addEventListener('abort', () => request.abort(), { once: true });
		const form = new FormData();
		form.set('file', file);
		request.send(form);
	});

function readAnswer(status: number, answer: unknown): Result<Picture> {
	const read = pictureAnswer.safeParse(answer);
	if (read.success) return { ok: true, value: read.data.picture };
	const refused = refusedAnswer.safeParse(answer);
	if (refused.success) return { ok: false, message: refused.data.message };
	if (status === 413) return { ok: false, message: 'A picture may have 25 MB at most.' };
	return { ok: false, message: 'The picture could not be taken in. Try again in a moment.' };
}
