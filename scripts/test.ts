import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildIfNeeded } from './build-if-needed';
import { findBrowser } from './find-browser';
import { programArguments } from './program-arguments.mjs';

/**
 * `npm test`: everything that must hold. Each check, each test counts as one; what fails
 * does not keep the rest from running. The last line is "N passed, N failed".
 */
const project = resolve(import.meta.dirname, '..');
const results = join(project, 'test-results');
const bin = (name: string) => join(project, 'node_modules', '.bin', name);
const node = process.execPath;
let passed = 0;
let failed = 0;
const troubles: string[] = [];

process.chdir(project);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

await check('Types', bin('tsc'), ['--noEmit']);
await check('Lint', bin('biome'), ['check', '--error-on-warnings']);
await check('Import rules', node, programArguments('scripts/check-imports.ts'));
await check('Unused code', bin('knip'), []);
await check('Migrations fit the schema', node, programArguments('scripts/migrations.ts', ['--check']));
await check('Lock file', node, programArguments('scripts/lock.ts', ['--check']));
await suite(
	'Unit and data tests, on both engines',
	bin('vitest'),
	['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${results}/vitest.json`],
	'vitest.json',
	readVitest,
);
if (await step('Production build', () => buildIfNeeded(project))) {
	await step('Browser', () => {
		process.env['CHROMIUM_PATH'] = findBrowser();
	});
	await suite('End to end, in a real browser', bin('playwright'), ['test'], 'e2e.json', readPlaywright);
}

for (const trouble of troubles) console.log(`  ✗ ${trouble}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

function run(command: string, parameters: string[]): Promise<number> {
	const child = spawn(command, parameters, { stdio: 'inherit', env: { ...process.env, FORCE_COLOR: '0' } });
	return new Promise((done) => {
		child.once('error', () => done(127));
		child.once('exit', (code) => done(code ?? 1));
	});
}

async function check(name: string, command: string, parameters: string[]): Promise<void> {
	await step(name, async () => {
		const code = await run(command, parameters);
		if (code !== 0) throw new Error(`ended with ${code}`);
	});
}

async function step(name: string, work: () => void | Promise<void>): Promise<boolean> {
	const began = performance.now();
	console.log(`\n— ${name}`);
	try {
		await work();
		passed++;
		console.log(`  ✓ ${name} (${((performance.now() - began) / 1000).toFixed(0)} s)`);
		return true;
	} catch (error) {
		failed++;
		troubles.push(`${name}: ${error instanceof Error ? error.message : error}`);
		return false;
	}
}

type Count = { passed: number; failed: number; names: string[] };

/** A suite that leaves no report, or ran nothing, has failed whatever it says. */
async function suite(
	name: string,
	command: string,
	parameters: string[],
	report: string,
	read: (json: never) => Count,
): Promise<void> {
	console.log(`\n— ${name}`);
	const code = await run(command, parameters);
	const file = join(results, report);
	const count: Count = existsSync(file)
		? read(JSON.parse(readFileSync(file, 'utf8')) as never)
		: { passed: 0, failed: 0, names: [] };
	passed += count.passed;
	failed += count.failed;
	troubles.push(...count.names);
	if ((code !== 0 && count.failed === 0) || count.passed + count.failed === 0) {
		failed++;
		troubles.push(`${name}: ended with ${code} after ${count.passed} passed tests`);
	}
}

type VitestReport = {
	testResults: {
		name: string;
		message?: string;
		status: string;
		assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
	}[];
};

function readVitest(report: VitestReport): Count {
	const tests = report.testResults.flatMap((file) => file.assertionResults);
	// A file that could not be loaded has no tests to fail; a skipped test is a hole.
	const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
	const bad = tests.filter((test) => test.status !== 'passed');
	return {
		passed: tests.length - bad.length,
		failed: bad.length + broken.length,
		names: [
			...bad.map((test) => `${test.fullName}${why(test.failureMessages)}`),
			...broken.map((file) => `${file.name}: ${file.message ?? ''}`),
		],
	};
}

/** Enough to know where to look, also for whoever sees no more of a run than its end. */
function why(messages: readonly string[] = []): string {
	return messages.map((message) => `\n      ${message.slice(0, 1_500).replaceAll('\n', '\n      ')}`).join('');
}

type Suite = {
	title: string;
	suites?: Suite[];
	specs?: { title: string; ok: boolean; tests: { status: string; projectName: string }[] }[];
};

function readPlaywright(report: { suites: Suite[] }): Count {
	const count: Count = { passed: 0, failed: 0, names: [] };
	const visit = (suite: Suite) => {
		for (const spec of suite.specs ?? []) {
			for (const test of spec.tests) {
				if (test.status === 'expected') count.passed++;
				else {
					count.failed++;
					count.names.push(`${test.projectName}: ${spec.title} (${test.status})`);
				}
			}
		}
		suite.suites?.forEach(visit);
	};
	report.suites.forEach(visit);
	return count;
}
