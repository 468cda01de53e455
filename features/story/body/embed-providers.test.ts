import fc from 'fast-check';
import { expect, it } from 'vitest';
import { EMBED_PROVIDERS } from './body-schema';
import { EMBED_FRAME_HOSTS, PROVIDERS } from './embed-providers';

it.each([
	[
		'youtube',
		'dQw4w9WgXcQ',
		'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
		'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
	],
	['vimeo', '76979871', 'https://vimeo.com/76979871', 'https://player.vimeo.com/video/76979871?dnt=1'],
	['vimeo', '7697/827a', 'https://vimeo.com/7697/827a', 'https://player.vimeo.com/video/7697?dnt=1&h=827a'],
	['x', '20', 'https://x.com/i/status/20', 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20'],
	['x', 'jack/status/20', 'https://x.com/i/status/20', 'https://platform.twitter.com/embed/Tweet.html?dnt=true&id=20'],
	['instagram', 'C0ff', 'https://www.instagram.com/p/C0ff/', 'https://www.instagram.com/p/C0ff/embed/'],
	['instagram', 'reel/C0ff', 'https://www.instagram.com/reel/C0ff/', 'https://www.instagram.com/reel/C0ff/embed/'],
	['tiktok', '@wren/video/71', 'https://www.tiktok.com/@wren/video/71', 'https://www.tiktok.com/player/v1/71'],
	['tiktok', '71', 'https://www.tiktok.com/@/video/71', 'https://www.tiktok.com/player/v1/71'],
	['datawrapper', 'aB3dE', 'https://datawrapper.dwcdn.net/aB3dE/', 'https://datawrapper.dwcdn.net/aB3dE/'],
	[
		'soundcloud',
		'artist/track',
		'https://soundcloud.com/artist/track',
		'https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fartist%2Ftrack',
	],
	['spotify', 'episode/4rO', 'https://open.spotify.com/episode/4rO', 'https://open.spotify.com/embed/episode/4rO'],
] as const)('%s %s', (provider, id, page, player) => {
	expect(PROVIDERS[provider].page(id)).toBe(page);
	expect(PROVIDERS[provider].player(id)).toBe(player);
});

it('no id leads off the provider’s hosts, or up out of their players', () => {
	const id = fc.oneof(
		fc.stringMatching(/^[A-Za-z0-9@_.:/-]{1,60}$/),
		fc
			.array(fc.constantFrom('..', '.', '/', '//', '@', ':', 'evil.example'), { minLength: 1 })
			.map((parts) => parts.join('')),
	);
	fc.assert(
		fc.property(fc.constantFrom(...EMBED_PROVIDERS), id, (provider, one) => {
			const { page, player, frameHost } = PROVIDERS[provider];
			const [written, read] = [player(one), new URL(player(one))];
			expect(read.origin).toBe(frameHost);
			expect(read.href).toBe(written);
			expect(new URL(page(one)).origin).toBe(new URL(page('a')).origin);
			expect(read.pathname.startsWith(new URL(player('')).pathname.replace(/(p\/)?\/*(embed\/)?$/, ''))).toBe(true);
		}),
	);
});

it('names one https origin for each provider', () => {
	expect(EMBED_FRAME_HOSTS).toHaveLength(EMBED_PROVIDERS.length);
	for (const host of EMBED_FRAME_HOSTS) expect(new URL(host).origin).toBe(host);
});
