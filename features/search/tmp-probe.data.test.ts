import { beforeAll, test } from 'vitest';
import { engine } from '@/db/engine';
import { openNewsroom, type Newsroom } from '@/scripts/testing/newsroom';
import { searchPublished } from './search-queries';
let paper: Newsroom;
beforeAll(async () => { paper = await openNewsroom(); });
const texts: [string, string[]][] = [
	['𞤀𞤣𞤤𞤢𞤥 wordone', ['𞤀𞤣𞤤𞤢𞤥', '"𞤀𞤣𞤤𞤢𞤥 wordone"', '𞤀𞤣𞤤𞤢𞤥 wordone']],
	['𰀀𰀁 ext g', ['𰀀𰀁']],
	['ⳣⳤ ꟊx Ꟊy', ['ꟊx']],
	['2024年中国发布 iPhone版本', ['中国', '版本', 'iphone']],
	['हिन्दी समाचार दीवार', ['हिन्दी', 'समाचार']],
	['ภาษาไทยสวัสดี', ['สวัสดี','ไทย']],
	["Ankara'sında l'économie café résumé", ['ankara', 'économie', 'economie', 'cafe', 'resume', 'résumé', 'resume cafe']],
	['foo2bar 3.14 1e5 100km a_b x@y.z http://example.com/path', ['foo2bar', '3.14', '1e5', '100km', 'a_b', 'x@y.z', 'http://example.com/path', 'example.com']],
	['²³ ½ Ⅷ ⅷ ① x² H₂O', ['²³', '½', 'Ⅷ', 'viii', '①', 'x²', 'h2o', 'H₂O']],
	['Україна ґанок', ['україна', 'украіна']],
	['ﷺ ﷲ', ['ﷺ']],
	['\u0301abc a\u0301', ['\u0301', 'abc']],
];
test('probe', async () => {
	for (const [text, qs] of texts) {
		const id = await paper.publish({ headline: 'H', text });
		for (const q of qs) {
			let r: string;
			try { r = String((await searchPublished(q, 'en', 1)).list.stories.some((s) => s.id === id)); } catch (e) { r = 'THROW ' + (e as Error).message.slice(0, 80)+ String((e as Error).cause).slice(0,150); }
			console.log(engine, JSON.stringify(q), r);
		}
	}
	for (const q of [Array(8000).fill('word').join('-'), '"' + Array(8000).fill('w').join(' ') + '"', '版'.repeat(4000), 'x'.repeat(100000)]) {
		const t = performance.now();
		try { await searchPublished(q, 'en', 1); console.log(engine, 'long ok', q.slice(0, 10), Math.round(performance.now() - t)); } catch (e) { console.log(engine, 'THROW', q.slice(0, 10), String((e as Error).cause).slice(0, 200)); }
	}
	const many = Array.from({ length: 120000 }, (_, i) => `word${i.toString(36)}q`).join(' ');
	try { const t = performance.now(); await paper.publish({ headline: 'Big', text: many }); console.log(engine, 'big ok', many.length, Math.round(performance.now() - t)); } catch (e) { console.log(engine, 'BIG THROW', String((e as Error).cause).slice(0, 200)); }
});
