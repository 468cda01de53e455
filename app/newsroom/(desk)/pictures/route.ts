import { z } from 'zod';
import { storeImage } from '@/features/media/image-intake-mutations';
import { IMAGE_REFUSALS } from '@/features/media/intake/image-refusals';
import { currentStaff } from '@/features/staff/auth';
import { may } from '@/features/staff/permissions';
import { deskPicture, findPicturesForDesk, getPicturesForDesk } from '@/features/story/editor/blocks/picture-queries';
import { isStorable } from '@/lib/plain-text';

export const dynamic = 'force-dynamic';

const LARGEST_REQUEST = 26 * 1024 * 1024;
const headers = { 'Cache-Control': 'private, no-store' };
const no = (status: number, message: string) => Response.json({ message }, { status, headers });

/** Takes in a picture that is dropped into a story, and says where it is. */
export async function POST(request: Request): Promise<Response> {
	const staff = await currentStaff();
	if (!staff) return no(401, 'Sign in again, then send the picture once more.');
	// Before anything is read: strangers' files are not even received.
	if (!may(staff, 'story.create')) return no(403, 'You may not add pictures.');
	const length = Number(request.headers.get('content-length') ?? Number.NaN);
	if (!(length <= LARGEST_REQUEST)) return no(413, IMAGE_REFUSALS.large);
	const form = await request.formData().catch(() => null);
	const file = form?.get('file');
	if (!(file instanceof File) || file.size === 0) return no(422, 'There was no picture in what arrived.');
	const stored = await storeImage(staff, file.stream(), {});
	if (!stored.ok) return no(422, stored.message);
	return Response.json({ picture: deskPicture(stored.value) }, { headers });
}

/** `?id=`, any number of times: these; `?q=`: the newest that say so. */
export async function GET(request: Request): Promise<Response> {
	const staff = await currentStaff();
	if (!staff) return no(401, 'Sign in first.');
	const { searchParams } = new URL(request.url);
	const words = searchParams.get('q');
	const ids = searchParams.getAll('id').filter((id) => z.uuid().safeParse(id).success);
	const asked =
		words !== null && isStorable(words)
			? findPicturesForDesk(staff, words.slice(0, 200))
			: getPicturesForDesk(staff, ids);
	return Response.json({ pictures: await asked }, { headers });
}
