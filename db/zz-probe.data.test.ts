import { test } from 'vitest';
import { database, writingDatabase } from './client';
import { engine } from './engine';
import { raw, same, sql } from './raw';
import { write } from './write';

test('x', async () => {
	if (engine === 'sqlite') {
		for (const p of ['foreign_keys', 'synchronous', 'journal_mode', 'busy_timeout', 'recursive_triggers'])
			console.log(
				p,
				JSON.stringify(await database().all(sql.raw('pragma ' + p))),
				JSON.stringify(await write((tx) => tx.all(sql.raw('pragma ' + p)))),
			);
	} else
		console.log(
			JSON.stringify(await raw(database(), same(sql.raw('show timezone')))),
			JSON.stringify(
				await raw(
					database(),
					same(
						sql.raw("select '0099-01-01T00:00:00Z'::timestamptz as a, '1850-01-01T00:00:00Z'::timestamptz::text as b"),
					),
				),
			),
		);
});
