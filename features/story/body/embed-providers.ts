import type { EMBED_PROVIDERS } from './body-schema';

/**
 * Where other sites' posts and players are found, by the identifier that a body
 * keeps. Players stand on the host that each provider offers for less tracking.
 */
type EmbedProvider = (typeof EMBED_PROVIDERS)[number];

type Provider = {
	name: string;
	/** What the link to the provider's own page says. */
	action: string;
	page: (id: string) => string;
	player: (id: string) => string;
	frameHost: string;
};

/** An id as a path: each part percent-encoded, and none that could climb out of it. */
function path(id: string): string {
	return segments(id)
		.map((part) => encodeURIComponent(part).replaceAll('%40', '@'))
		.join('/');
}

const segments = (id: string) => id.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
const last = (id: string) => encodeURIComponent(segments(id).at(-1) ?? '');
const query = (id: string) => encodeURIComponent(id);

/** "C0ffee" is a post; "reel/C0ffee" says what it is. */
const instagram = (id: string) => `https://www.instagram.com/${segments(id).length > 1 ? path(id) : `p/${path(id)}`}/`;
const soundcloud = (id: string) => `https://soundcloud.com/${path(id)}`;

/** An unlisted Vimeo film has its key after the number: "76979871/8272103f6e". */
function vimeo(id: string): string {
	const [film = '', key] = segments(id);
	return `https://player.vimeo.com/video/${query(film)}?dnt=1${key ? `&h=${query(key)}` : ''}`;
}

export const PROVIDERS: Readonly<Record<EmbedProvider, Provider>> = {
	youtube: {
		name: 'YouTube',
		action: 'Watch on YouTube',
		page: (id) => `https://www.youtube.com/watch?v=${query(id)}`,
		player: (id) => `https://www.youtube-nocookie.com/embed/${path(id)}`,
		frameHost: 'https://www.youtube-nocookie.com',
	},
	vimeo: {
		name: 'Vimeo',
		action: 'Watch on Vimeo',
		page: (id) => `https://vimeo.com/${path(id)}`,
		player: vimeo,
		frameHost: 'https://player.vimeo.com',
	},
	x: {
		name: 'X',
		action: 'See the post on X',
		page: (id) => `https://x.com/i/status/${last(id)}`,
		player: (id) => `https://platform.twitter.com/embed/Tweet.html?dnt=true&id=${last(id)}`,
		frameHost: 'https://platform.twitter.com',
	},
	instagram: {
		name: 'Instagram',
		action: 'See the post on Instagram',
		page: instagram,
		player: (id) => `${instagram(id)}embed/`,
		frameHost: 'https://www.instagram.com',
	},
	tiktok: {
		name: 'TikTok',
		action: 'Watch on TikTok',
		// With the number alone, TikTok itself redirects from "@" to the author.
		page: (id) => `https://www.tiktok.com/${segments(id).length > 1 ? path(id) : `@/video/${path(id)}`}`,
		player: (id) => `https://www.tiktok.com/player/v1/${last(id)}`,
		frameHost: 'https://www.tiktok.com',
	},
	datawrapper: {
		name: 'Datawrapper',
		action: 'See the chart on Datawrapper',
		page: (id) => `https://datawrapper.dwcdn.net/${path(id)}/`,
		player: (id) => `https://datawrapper.dwcdn.net/${path(id)}/`,
		frameHost: 'https://datawrapper.dwcdn.net',
	},
	soundcloud: {
		name: 'SoundCloud',
		action: 'Listen on SoundCloud',
		page: soundcloud,
		player: (id) => `https://w.soundcloud.com/player/?url=${query(soundcloud(id))}`,
		frameHost: 'https://w.soundcloud.com',
	},
	spotify: {
		name: 'Spotify',
		action: 'Listen on Spotify',
		page: (id) => `https://open.spotify.com/${path(id)}`,
		player: (id) => `https://open.spotify.com/embed/${path(id)}`,
		frameHost: 'https://open.spotify.com',
	},
};

/** For the reader pages' `frame-src`. */
export const EMBED_FRAME_HOSTS: readonly string[] = Object.values(PROVIDERS).map(({ frameHost }) => frameHost);
