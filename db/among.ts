import { type Column, type SQL, sql } from 'drizzle-orm';
import { engine } from './engine';

/**
 * `column in (…)` with all values as one parameter, so that a statement about hundreds is made,
 * sent and planned as one about a few.
 */
export function among(column: Column, values: readonly string[]): SQL {
	const list = JSON.stringify(values);
	return engine === 'postgres'
		? sql`${column} = any(array(select json_array_elements_text(${list}::json)))`
		: sql`${column} in (select value from json_each(${list}))`;
}
