import { eq } from 'drizzle-orm';
import { lock } from '@/db/lock';
import { byline } from '@/db/schema';
import { write } from '@/db/write';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { attempt, type Result } from '@/lib/result';
import { createByline } from './byline-mutations';
import { bylineContent, type GuestByline } from './byline-schema';
import { findNamesakes } from './namesake-queries';

/** Adds someone to credit by name alone. `anyway`: someone else of a name that is there already. */
export function makeGuestByline(
	actor: Actor,
	typed: string,
	{ anyway = false }: { anyway?: boolean } = {},
): Promise<Result<GuestByline>> {
	return attempt(async () => {
		demand('byline.guest', actor);
		const { name } = bylineContent.pick({ name: true }).parse({ name: typed.trim().replace(/\s+/gu, ' ') });
		return write(async (tx) => {
			await lock(tx, 'byline');
			const known = await findNamesakes(tx, name);
			if (known.length > 0 && !anyway) return { known };
			const id = await createByline(tx, actor, { name });
			const { slug, title, kind, status } = byline;
			const [made] = await tx
				.select({ id: byline.id, name: byline.name, slug, title, kind, status })
				.from(byline)
				.where(eq(byline.id, id));
			if (!made) throw new Error(`byline ${id} is missing`);
			return { made };
		});
	});
}
