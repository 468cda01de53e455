import { z } from 'zod';
import { isStorable } from '@/lib/plain-text';
import { CREDIT_ROLES } from '../byline-schema';

const id = z.string().max(100).refine(isStorable).pipe(z.uuid());
const day = z.iso.date();

/** Which credits become whose. A role that is left out is any, or stays; days are of first publication, both included. */
export const reassignRequest = z.strictObject({
	from: z.strictObject({ bylineId: id, role: z.enum(CREDIT_ROLES).nullable().default(null) }),
	to: z.strictObject({ bylineId: id, role: z.enum(CREDIT_ROLES).nullable().default(null) }),
	sectionId: id.nullable().default(null),
	firstDay: day.nullable().default(null),
	lastDay: day.nullable().default(null),
});
export type ReassignInput = z.input<typeof reassignRequest>;
export type ReassignRequest = z.output<typeof reassignRequest>;
