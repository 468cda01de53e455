import { expect, test } from 'vitest';
import { PROVIDERS } from '../../body/embed-providers';
import { readEmbedAddress } from './embed-address';

test.each([
	['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=3s', 'youtube', 'dQw4w9WgXcQ'],
	['https://youtu.be/dQw4w9WgXcQ?si=x', 'youtube', 'dQw4w9WgXcQ'],
	['youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'dQw4w9WgXcQ'],
	['https://vimeo.com/76979871', 'vimeo', '76979871'],
	['https://vimeo.com/76979871/8272103f6e', 'vimeo', '76979871/8272103f6e'],
	['https://player.vimeo.com/video/76979871?h=8272103f6e', 'vimeo', '76979871/8272103f6e'],
	['https://x.com/someone/status/1460323737035677698', 'x', '1460323737035677698'],
	['https://twitter.com/someone/status/1460323737035677698?s=20', 'x', '1460323737035677698'],
	['https://www.instagram.com/p/C0ffee/', 'instagram', 'C0ffee'],
	['https://www.instagram.com/reel/C0ffee/?igsh=1', 'instagram', 'reel/C0ffee'],
	['https://www.tiktok.com/@some.one/video/7106594312292453675', 'tiktok', '@some.one/video/7106594312292453675'],
	['https://datawrapper.dwcdn.net/abcDE/3/', 'datawrapper', 'abcDE/3'],
	['https://soundcloud.com/some-one/a-song', 'soundcloud', 'some-one/a-song'],
	['https://open.spotify.com/intl-de/track/4uLU6hMCjMI75M1A2tKUQC?si=1', 'spotify', 'track/4uLU6hMCjMI75M1A2tKUQC'],
])('%s is an embed of %s', (address, provider, id) => {
	expect(readEmbedAddress(address)).toEqual({ provider, id });
});

test.each([
	'https://example.org/watch?v=dQw4w9WgXcQ',
	'https://youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
	'https://www.youtube.com/',
	'https://www.youtube.com/watch?v=%22%3E%3Cscript',
	'javascript:alert(1)//youtu.be/dQw4w9WgXcQ',
	'see https://youtu.be/dQw4w9WgXcQ',
	'https://youtu.be/dQw4w9WgXcQ and more',
	'',
])('%j is no embed', (address) => {
	expect(readEmbedAddress(address)).toBeNull();
});

test.each(Object.entries(PROVIDERS))(
	'the page of what is embedded from %s embeds the same again',
	(provider, { page }) => {
		const ids: Record<string, string> = {
			youtube: 'dQw4w9WgXcQ',
			vimeo: '76979871/8272103f6e',
			x: '1460323737035677698',
			instagram: 'reel/C0ffee',
			tiktok: '7106594312292453675',
			datawrapper: 'abcDE/3',
			soundcloud: 'some-one/sets/songs',
			spotify: 'episode/4uLU6hMCjMI75M1A2tKUQC',
		};
		const id = ids[provider] ?? expect.fail(`no example of ${provider}`);
		expect(readEmbedAddress(page(id))).toEqual({ provider, id });
	},
);
