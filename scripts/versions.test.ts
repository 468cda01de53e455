import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

/** Below these stand releases with known holes; nothing that is installed, however deep, may be older. */
const FLOORS: Record<string, string> = {
	next: '16.4.6',
	react: '19.3.1',
	'react-dom': '19.3.1',
	'next-auth': '4.24.15',
	'drizzle-orm': '0.45.2',
	sharp: '0.35.5',
	'@tiptap/core': '3.27.0',
	'@tiptap/pm': '3.27.0',
	'@tiptap/react': '3.27.0',
	'fast-xml-parser': '5.12.0',
};

type Lock = { packages: Record<string, { version?: string }> };
const lock: Lock = JSON.parse(readFileSync(resolve(import.meta.dirname, '..', 'package-lock.json'), 'utf8'));

/** Every version of a package that the lock file installs. */
const installed = (name: string): string[] =>
	Object.entries(lock.packages).flatMap(([path, { version }]) =>
		path.endsWith(`node_modules/${name}`) && version ? [version] : [],
	);

/** An early release of a version (16.4.6-canary.1) comes before it. */
function isBelow(version: string, floor: string): boolean {
	const parts = (text: string) => (text.split('-', 1)[0] ?? '').split('.').map(Number);
	const [have, least] = [parts(version), parts(floor)];
	for (const [place, number] of least.entries()) {
		const difference = (have[place] ?? 0) - number;
		if (difference !== 0) return difference < 0;
	}
	return version.includes('-');
}

test.each(Object.entries(FLOORS))('no %s older than %s is installed', (name, floor) => {
	const versions = installed(name);
	expect(versions, 'it is installed at all').not.toEqual([]);
	expect(versions.filter((version) => isBelow(version, floor))).toEqual([]);
});

test('older is told from newer', () => {
	expect(isBelow('16.4.5', '16.4.6')).toBe(true);
	expect(isBelow('15.9.9', '16.4.6')).toBe(true);
	expect(isBelow('16.4.6-canary.3', '16.4.6')).toBe(true);
	for (const version of ['16.4.6', '16.4.10', '16.10.0', '17.0.0']) expect(isBelow(version, '16.4.6')).toBe(false);
});
