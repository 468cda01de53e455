import type { HTMLAttributes } from 'react';
import { isSafeHref } from '@/lib/safe-href';
import type { NodeOf } from './body-schema';
import type { Setting } from './body-setting';
import { isBlank, ownText } from './body-text';
import { PROVIDERS } from './embed-providers';
import { InlineText } from './inline-text';

type EmbedElement = HTMLAttributes<HTMLElement> & { 'data-provider': string; 'data-src': string; 'data-title': string };

declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			/** Puts the player in place of the link when a reader asks for it (public/reader/). */
			'stet-embed': EmbedElement;
		}
	}
}

/** Nothing is fetched from the provider before the reader asks; without script it is a link. */
export function Embed({ node, setting }: { node: NodeOf<'embed'>; setting: Setting }) {
	const { provider, id } = node.attrs;
	const { name, action, page, player } = PROVIDERS[provider];
	const address = page(id);
	return (
		<figure className="embed">
			<stet-embed data-provider={provider} data-src={player(id)} data-title={ownText(node).trim() || name}>
				{isSafeHref(address) ? (
					<a className="embed-link" href={address} rel="noopener">
						{action}
					</a>
				) : (
					name
				)}
			</stet-embed>
			{(node.content ?? []).some((run) => !isBlank(run)) && (
				<figcaption>
					<InlineText nodes={node.content} setting={setting} />
				</figcaption>
			)}
		</figure>
	);
}
