type Figure = { what: string; measured: string; limit: string; reached: boolean };

const figures: Figure[] = [];

export function add(what: string, measured: string, limit: string, reached: boolean): void {
	figures.push({ what, measured, limit, reached });
	console.log(`  ${reached ? 'reached' : 'MISSED '}  ${what}: ${measured} (limit ${limit})`);
}

/** Prints the table; the program fails if a limit was missed. */
export function report(): void {
	console.log('\n| what | measured | limit | |\n|---|---|---|---|');
	for (const { what, measured, limit, reached } of figures)
		console.log(`| ${what} | ${measured} | ${limit} | ${reached ? 'reached' : 'missed'} |`);
	process.exitCode = figures.every((one) => one.reached) ? 0 : 1;
}

export const thousands = (value: number): string => Math.round(value).toLocaleString('en');
