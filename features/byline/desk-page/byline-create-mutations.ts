import { lock } from '@/db/lock';
import { write } from '@/db/write';
import { makeEdition } from '@/features/edition/edition-mutations';
import type { Actor } from '@/features/staff/actor';
import { demand } from '@/features/staff/demand';
import { attempt, type Result } from '@/lib/result';
import { createByline } from '../byline-mutations';
import type { FoundByline } from '../byline-schema';
import { addressesOfByline } from '../byline-surface-queries';
import { findNamesakes } from '../namesake-queries';
import { type NewBylineInput, newByline } from './byline-change-schema';

/** `known` are those who bear the name already, case and accents aside: most likely one of them is meant. */
export type MadeByline = { made: { id: string } } | { known: FoundByline[] };

/** Adds a byline with all that is known of it. `anyway`: another of a name that is there already. */
export function makeByline(
	actor: Actor,
	input: NewBylineInput,
	{ anyway = false }: { anyway?: boolean } = {},
): Promise<Result<MadeByline>> {
	return attempt(async () => {
		demand('byline.manage', actor);
		const content = newByline.parse({ ...input, name: input.name.trim().replace(/\s+/gu, ' ') });
		return write(async (tx): Promise<MadeByline> => {
			await lock(tx, 'byline');
			const known = await findNamesakes(tx, content.name);
			if (known.length > 0 && !anyway) return { known };
			const made = await createByline(tx, actor, content);
			// With a biography readers may ask for it at once.
			if (content.bio) makeEdition(tx, { addresses: await addressesOfByline(tx, made) });
			return { made: { id: made } };
		});
	});
}
