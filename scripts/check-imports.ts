import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import rules from '../.dependency-cruiser.mjs';

/**
 * Checks that imports point one way, and first that the check itself bites: a planted
 * violation must be found, and a run that saw no modules is a failure, not a success.
 */
const project = resolve(import.meta.dirname, '..');
process.chdir(project);
const FOLDERS = ['app', 'components', 'db', 'features', 'lib', 'server'];

const planted = join(project, 'lib', 'planted-violation');
mkdirSync(planted, { recursive: true });
try {
	writeFileSync(
		join(planted, 'planted.ts'),
		"import { database } from '@/db/client';\nexport const planted = database;\n",
	);
	const broken = await check();
	if (!broken.summary.violations.some((one) => one.rule.name === 'lib-is-the-ground' && one.from.includes('planted'))) {
		fail('a planted violation was not found: the import rules check nothing');
	}
} finally {
	rmSync(planted, { recursive: true, force: true });
}

const { summary } = await check();
if (summary.totalCruised < 100) fail(`only ${summary.totalCruised} modules were looked at`);
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
if (summary.violations.length > 0) fail(`${summary.violations.length} imports point the wrong way`);
console.log(`Imports point one way: ${summary.totalCruised} modules, a planted violation was found.`);

async function check(): Promise<ICruiseResult> {
	const { forbidden, options } = rules as { forbidden: never[]; options: object };
	const { output } = await cruise(FOLDERS, { ...options, ruleSet: { forbidden }, validate: true }, undefined, {
		tsConfig: extractTSConfig('tsconfig.json'),
	});
	if (typeof output === 'string') fail(`dependency-cruiser answered with text: ${output}`);
	return output as ICruiseResult;
}

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}
