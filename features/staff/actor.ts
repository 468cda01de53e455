export type Role = 'reporter' | 'editor' | 'admin';

/**
 * Who asks. `id` is opaque and is what the audit log keeps. `system` is Stet itself or
 * someone at the machine's command line, who holds the database anyway.
 */
export type Actor = { id: string; role: Role | 'system' };

export const commandLine: Actor = { id: 'system:command-line', role: 'system' };
