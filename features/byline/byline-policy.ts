import type { Actor } from '@/features/staff/actor';

/** Who may do what to the register of names. */
export const BYLINE_POLICY: Record<'create' | 'rename', readonly Actor['role'][]> = {
	create: ['system', 'admin', 'editor'],
	rename: ['system', 'admin'],
};
