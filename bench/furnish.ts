import { write } from '@/db/write';
import { createByline } from '@/features/byline/byline-mutations';
import { createSection, createTopic, saveNewsroom } from '@/features/newsroom/newsroom-mutations';
import { commandLine } from '@/features/staff/actor';
import { doc, h, link, p } from '@/features/story/body/body-build';
import { createStory, publishWithin } from '@/features/story/story-mutations';
import { storyContent } from '@/features/story/story-schema';

const WORDS =
	'harbor council tide budget ferry school bridge storm vote market pier station garden bakery winter survey engine reporter library summer'.split(
		' ',
	);

/** Sentences that differ from story to story but not from run to run. */
export function sentences(seed: number, count: number): string {
	const word = (n: number) => WORDS[(seed * 7 + n * 13 + ((seed * n) % 11)) % WORDS.length];
	return Array.from({ length: count }, (_, s) => {
		const words = Array.from({ length: 14 }, (_, w) => word(s * 17 + w));
		return `The ${words.join(' ')}.`;
	}).join(' ');
}

/** A newsroom with `count` live stories of twelve paragraphs each; gives their headlines' numbers in order. */
export async function furnish(count: number, say: (done: number) => void): Promise<void> {
	const { sectionId, topicId, bylineIds } = await write(async (tx) => {
		await saveNewsroom(tx, commandLine, {
			name: 'The Bench',
			motto: 'Measured',
			language: 'en',
			zone: 'America/New_York',
			accent: '#8a1c2b',
		});
		const names = ['Ana Ruiz', 'Ben Johansen', 'Chidi Eze', 'Dana Lee'];
		const made: string[] = [];
		for (const name of names) made.push(await createByline(tx, commandLine, { name, title: 'Reporter' }));
		return {
			sectionId: await createSection(tx, commandLine, { slug: 'news', name: 'News' }),
			topicId: await createTopic(tx, commandLine, { slug: 'harbor', name: 'Harbor' }),
			bylineIds: made,
		};
	});
	const start = Date.UTC(2026, 0, 1);
	for (let n = 0; n < count; n++) {
		const content = storyContent.parse({
			kicker: 'Bench',
			headline: `Story ${n} of the bench, with a headline as long as most`,
			standfirst: sentences(n, 2),
			slug: `story-${n}`,
			language: 'en',
			sectionId,
			topicIds: [topicId],
			credits: [
				{ bylineId: bylineIds[n % 4] ?? '', role: 'by', place: 'Port Merrow' },
				{ bylineId: bylineIds[(n + 1) % 4] ?? '', role: 'editing' },
			],
			body: doc(
				...Array.from({ length: 12 }, (_, i) =>
					p(sentences(n * 12 + i, 4), ' ', link('/news', 'More of this'), ' ', sentences(n + i, 1)),
				),
				h(2, 'What is next'),
				p(sentences(n, 3)),
			),
		});
		await write(async (tx) => {
			const id = await createStory(tx, commandLine, content, 'import');
			await publishWithin(tx, commandLine, id, { publishedAt: new Date(start + n * 60_000) });
		});
		if (n % 100 === 99) say(n + 1);
	}
}
