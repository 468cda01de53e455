import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * `npm run fonts`: cuts the paper's three font files out of Adobe's complete ones, which
 * are 90 MB as packages and so are fetched for this alone. What is cut off: letters that
 * no language in Latin Extended-A needs, weights that no style names, optical sizes,
 * and features that no style asks for. 78 KB are left, italic included.
 */
const PACKAGES = ['source-serif@4.5.1', 'source-sans@3.52.0', 'subset-font@2.9.0'];

const between = (first: number, last: number) =>
	String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, n) => first + n));
const without = (letters: string, left: string) => [...letters].filter((one) => !left.includes(one)).join('');

const MARKS = 'ıŒœʻʼ\u2002\u2003\u2009\u2010\u2011\u202f–—‘’‚“”„†‡•…‰′″‹›⁄€№™←→−';
const LATIN = `${between(0x20, 0x7e)}${between(0xa0, 0xff)}${MARKS}`;
/** Less what no living orthography writes. */
const EXTENDED = `${without(between(0x100, 0x17f), 'ĔĕĬĭŎŏĲĳĸĿŀŉſ')}ȘșȚțẞ`;
/** Nobody slants an arrow. */
const SLANTED = without(LATIN, '¤¦ª¬¯²³¹¼¾µ¶‡‰№™←→⁄′″');
const WEIGHTS = { min: 400, max: 700 };

/** At the optical size of text: with that axis the file would be half as large again. */
const TEXT_SIZE = 14;

const CUTS = [
	{
		file: 'serif.woff2',
		from: 'source-serif/VAR/SourceSerif4Variable-Roman.ttf',
		letters: LATIN + EXTENDED,
		keepFeatures: ['kern', 'liga', 'onum', 'lnum'],
		variationAxes: { opsz: TEXT_SIZE, wght: WEIGHTS },
	},
	{
		file: 'serif-italic.woff2',
		from: 'source-serif/VAR/SourceSerif4Variable-Italic.ttf',
		letters: SLANTED,
		keepFeatures: ['kern', 'onum'],
		variationAxes: { opsz: TEXT_SIZE, wght: 400 },
	},
	{
		file: 'sans.woff2',
		from: 'source-sans/VF/SourceSans3VF-Upright.ttf',
		letters: LATIN + EXTENDED,
		keepFeatures: ['kern', 'tnum'],
		variationAxes: { wght: WEIGHTS },
	},
];

type Subset = (font: Buffer, letters: string, options: object) => Promise<Buffer>;

const folder = mkdtempSync(join(tmpdir(), 'stet-fonts-'));
try {
	execFileSync('npm', ['install', '--prefix', folder, ...PACKAGES], { stdio: 'inherit' });
	const subset = createRequire(join(folder, 'package.json'))('subset-font') as Subset; // not a package of ours
	for (const { file, from, letters, ...cut } of CUTS) {
		const whole = readFileSync(join(folder, 'node_modules', from));
		const made = await subset(whole, letters, { targetFormat: 'woff2', noHinting: true, ...cut });
		writeFileSync(resolve(import.meta.dirname, '..', 'app', '(site)', 'fonts', file), made);
		console.log(`${file}: ${made.length} bytes`);
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
