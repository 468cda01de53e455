// Loaded before the server by `--import`: notes each SQLite statement that takes a
// millisecond or more, as a line of JSON in the file that STATEMENT_TIMES names.
import { appendFileSync } from 'node:fs';
import Database from 'libsql';

const file = process.env.STATEMENT_TIMES ?? '';
const LEAST_MS = 1;
const { prototype } = Database;
const { prepare } = prototype;

prototype.prepare = function (sql) {
	const statement = prepare.call(this, sql);
	for (const way of ['all', 'get', 'run']) {
		const run = statement[way];
		statement[way] = (...parameters) => {
			const began = performance.now();
			try {
				return run.apply(statement, parameters);
			} finally {
				const ms = performance.now() - began;
				if (ms >= LEAST_MS) appendFileSync(file, `${JSON.stringify({ ms, sql })}\n`);
			}
		};
	}
	return statement;
};
