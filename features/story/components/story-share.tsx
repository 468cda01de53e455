type Props = { address: string; headline: string };

/** Sharing and saving by plain links; the small script adds the device's own sheet and a copy button. */
export function StoryShare({ address, headline }: Props) {
	const [url, text] = [encodeURIComponent(address), encodeURIComponent(headline)];
	return (
		<stet-share class="share" data-address={address} data-headline={headline}>
			<ul aria-label="Share and save">
				<li>
					<a href={`mailto:?subject=${text}&body=${url}`}>Email</a>
				</li>
				<li>
					<a href={`https://wa.me/?text=${text}%20${url}`}>WhatsApp</a>
				</li>
				<li>
					<a href={`https://bsky.app/intent/compose?text=${text}%20${url}`}>Bluesky</a>
				</li>
				<li>
					<a href={`https://www.instapaper.com/hello2?url=${url}&title=${text}`}>Save for later</a>
				</li>
			</ul>
		</stet-share>
	);
}
