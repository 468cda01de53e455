import { Picture } from '@/features/media/components/picture';
import { BodyView } from '@/features/story/body/body-view';
import { languageNames } from '@/lib/language-name';
import { isSafeHref } from '@/lib/safe-href';
import type { PublishedByline } from '../byline-queries';
import type { BylineKind } from '../byline-schema';

const FORMER: Record<BylineKind, string> = {
	person: 'No longer writes for the paper.',
	pseudonym: 'No longer appears in the paper.',
	desk: 'No longer appears in the paper.',
	agency: 'The paper no longer carries its reports.',
};

/** Who stands behind a name, as far as the name is meant to tell. */
export function BylineProfile({ byline, language }: { byline: PublishedByline; language: string }) {
	const named = languageNames(language);
	const facts = [
		['Covers', byline.beats.join(', ')],
		['Based in', byline.location],
		['Speaks', byline.languages.map(named).join(', ')],
	].filter(([, value]) => value !== '');
	// They would say whose the name is, as the page's JSON-LD does not either.
	const known = byline.kind === 'pseudonym' ? [] : byline.sameAs;
	const profiles = known.map((href) => ({ href, label: hostOf(href) }));
	const links = [...byline.contacts, ...profiles].filter(({ href }) => isSafeHref(href));
	return (
		<div className="profile">
			{byline.portrait && <Picture image={byline.portrait} sizes="12rem" priority />}
			<div className="profile-words">
				{byline.status === 'former' && <p className="profile-former">{FORMER[byline.kind]}</p>}
				{byline.bio && <BodyView body={byline.bio} images={new Map()} language={language} prefix="bio-" />}
				{facts.length > 0 && (
					<dl>
						{facts.map(([label, value]) => (
							<div key={label}>
								<dt>{label}</dt>
								<dd>{value}</dd>
							</div>
						))}
					</dl>
				)}
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

/** Registers hold addresses from before they had to be whole. */
const hostOf = (href: string): string => (URL.canParse(href) && new URL(href).hostname) || href;
