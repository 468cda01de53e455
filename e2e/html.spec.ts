import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PAGE_KINDS } from './page-kinds';
import { expect, storyAddresses, test } from './paper';

const jar = join(createRequire(import.meta.url).resolve('vnu-jar/package.json'), '..', 'build', 'dist', 'vnu.jar');

/** What the checker answers: its complaints, or null where there is no Java to run it. */
function check(folder: string): Promise<string | null> {
	return new Promise((done, fail) => {
		const words = ['-jar', jar, '--errors-only', '--exit-zero-always', '--skip-non-html', folder];
		execFile('java', words, { maxBuffer: 50_000_000 }, (error, _, complaints) => {
			if (error && 'code' in error && error.code === 'ENOENT') done(null);
			else if (error) fail(error);
			else done(complaints);
		});
	});
}

test('every page passes the Nu HTML checker', async ({ request }) => {
	test.setTimeout(300_000);
	const folder = mkdtempSync(join(tmpdir(), 'stet-html-'));
	try {
		const addresses = ['/', ...PAGE_KINDS, ...(await storyAddresses(request))];
		for (const [index, address] of addresses.entries()) {
			const name = `${index}${address.replace(/[^a-z0-9]+/gi, '-')}.html`;
			writeFileSync(join(folder, name), await (await request.get(address)).body());
		}
		const complaints = await check(folder);
		if (complaints === null) {
			console.log('  (there is no Java here: the Nu HTML checker was not run)');
			return;
		}
		expect(complaints.trim()).toBe('');
		// The checker must bite, or its silence says nothing.
		writeFileSync(join(folder, 'planted.html'), '<!doctype html><title>Planted</title><p><div></p>');
		expect(await check(folder)).toContain('planted.html');
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
