import { NODE_ATTRS, type NodeOf } from '../../body/body-schema';

type Embed = NodeOf<'embed'>['attrs'];

/** By host: the provider, and its identifier in what stands behind the host. */
const READERS: readonly { hosts: RegExp; provider: Embed['provider']; id: (url: URL) => string | undefined }[] = [
	{
		hosts: /^(m\.|music\.)?youtube(-nocookie)?\.com$/,
		provider: 'youtube',
		id: ({ pathname, searchParams }) =>
			pathname === '/watch'
				? (searchParams.get('v') ?? undefined)
				: found(pathname, /^\/(?:shorts|embed|live)\/([\w-]+)/),
	},
	{ hosts: /^youtu\.be$/, provider: 'youtube', id: ({ pathname }) => found(pathname, /^\/([\w-]+)\/?$/) },
	{
		hosts: /^(player\.)?vimeo\.com$/,
		provider: 'vimeo',
		// An unlisted film has its key behind the number, or as `h`.
		id: ({ pathname, searchParams }) => {
			const [, film, key = searchParams.get('h')] =
				/^\/(?:video\/|channels\/[\w-]+\/)?(\d+)(?:\/([0-9a-f]+))?\/?$/.exec(pathname) ?? [];
			return film && key ? `${film}/${key}` : film;
		},
	},
	{
		hosts: /^(mobile\.)?(x|twitter)\.com$/,
		provider: 'x',
		id: ({ pathname }) => found(pathname, /^\/(?:\w+|i\/web|i)\/status\/(\d+)/),
	},
	{
		hosts: /^instagram\.com$/,
		provider: 'instagram',
		id: ({ pathname }) => {
			const [, kind, id] = /^\/(?:[\w.]+\/)?(p|reel|tv)\/([\w-]+)/.exec(pathname) ?? [];
			return kind === 'p' ? id : kind && `${kind}/${id}`;
		},
	},
	{
		hosts: /^(m\.)?tiktok\.com$/,
		provider: 'tiktok',
		id: ({ pathname }) =>
			found(pathname, /^\/(@[\w.]+\/video\/\d+)/) ?? found(pathname, /^\/(?:@\/video|player\/v1)\/(\d+)/),
	},
	{
		hosts: /^datawrapper\.dwcdn\.net$/,
		provider: 'datawrapper',
		id: ({ pathname }) => found(pathname, /^\/([A-Za-z0-9]{4,10}(?:\/\d+)?)\/?$/),
	},
	{
		hosts: /^(m\.|on\.)?soundcloud\.com$/,
		provider: 'soundcloud',
		id: ({ pathname }) => found(pathname, /^\/([\w-]+\/(?:sets\/)?[\w-]+)\/?$/),
	},
	{
		hosts: /^open\.spotify\.com$/,
		provider: 'spotify',
		id: ({ pathname }) =>
			found(pathname, /^\/(?:intl-\w+\/)?(?:embed\/)?((?:track|album|artist|playlist|episode|show)\/[A-Za-z0-9]+)\/?$/),
	},
];

const found = (path: string, pattern: RegExp): string | undefined => pattern.exec(path)?.[1];

/** What a pasted address embeds; null if it is no page of a provider that can be embedded. */
export function readEmbedAddress(address: string): Embed | null {
	const text = address.trim();
	const url = /\s/.test(text) ? null : URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
	if (!url) return null;
	const host = url.hostname.replace(/^www\./, '');
	for (const { hosts, provider, id } of READERS) {
		const read = hosts.test(host) ? NODE_ATTRS.embed.safeParse({ provider, id: id(url) }) : null;
		if (read?.success) return read.data;
	}
	return null;
}
