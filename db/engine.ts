import { readSettings } from '@/lib/settings';

export type Engine = 'sqlite' | 'postgres';

export const databaseUrl = (): string => readSettings().databaseUrl;

/** Decided once, from DATABASE_URL: the tables are built for one engine per process. */
export const engine: Engine = databaseUrl().startsWith('file:') ? 'sqlite' : 'postgres';
