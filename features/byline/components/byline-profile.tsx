import { Picture } from '@/features/media/components/picture';
import { BodyView } from '@/features/story/body/body-view';
import type { PublishedByline } from '../byline-queries';

/** Who stands behind a name, as far as the name is meant to tell. */
export function BylineProfile({ byline, language }: { byline: PublishedByline; language: string }) {
	const languageNames = new Intl.DisplayNames(language, { type: 'language' });
	const facts = [
		['Covers', byline.beats.join(', ')],
		['Based in', byline.location],
		['Speaks', byline.languages.map((tag) => languageNames.of(tag) ?? tag).join(', ')],
	].filter(([, value]) => value !== '');
	const links = [...byline.contacts, ...byline.sameAs.map((href) => ({ href, label: new URL(href).hostname }))];
	return (
		<div className="profile">
			{byline.portrait && <Picture image={byline.portrait} sizes="12rem" priority />}
			<div className="profile-words">
				{byline.status === 'former' && <p className="profile-former">No longer with the paper.</p>}
				{byline.bio && <BodyView body={byline.bio} images={new Map()} language={language} prefix="bio-" />}
				<dl>
					{facts.map(([label, value]) => (
						<div key={label}>
							<dt>{label}</dt>
							<dd>{value}</dd>
						</div>
					))}
				</dl>
				{links.length > 0 && (
					<ul className="profile-links" aria-label="Contact">
						{links.map((link) => (
							<li key={link.href}>
								<a href={link.href} rel="me noopener">
									{link.label}
								</a>
							</li>
						))}
					</ul>
				)}
			</div>
		</div>
	);
}
