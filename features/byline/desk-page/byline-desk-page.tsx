import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import type { AuditEntryForDesk } from '@/features/audit/audit-desk-queries';
import { cutOf } from '@/features/media/media-schema';
import { BodyView } from '@/features/story/body/body-view';
import { deskPicture } from '@/features/story/editor/blocks/picture-queries';
import { routes } from '@/lib/routes';
import type { CreditRole } from '../byline-schema';
import { KIND_WORDS, STATUS_WORDS } from '../byline-words';
import { BylineAccount } from './byline-account';
import { BylineHistory } from './byline-history';
import type { BylineForDesk } from './byline-page-queries';
import type { CreditedStory } from './byline-page-story-queries';
import type { Week } from './byline-rhythm';
import { BylineRhythmChart } from './byline-rhythm-chart';
import { BylineStories } from './byline-stories';
import { BylineForm } from './editor/byline-form';
import { valuesOf } from './editor/byline-values';
import { PortraitPart } from './editor/portrait-part';
import { RenameForm } from './editor/rename-form';

/** In the order in which they stand; the choice of a role leads back to the stories. */
const PARTS = {
	name: { title: 'Name and address', description: 'Everywhere at once: on stories, in lists, in feeds.' },
	profile: { title: 'Profile', description: 'What its page in the paper says.' },
	portrait: { title: 'Portrait', description: 'A square of a picture.' },
	account: {
		title: 'Account',
		description: 'Stories credited to the byline count as that person’s own. Readers are not told.',
	},
	page: { title: 'Page in the paper', description: 'As it is saved, exactly as readers get it.' },
	rhythm: { title: 'The year’s rhythm', description: 'Stories published with this byline in each week.' },
	stories: { title: 'Stories', description: 'Newest first; what readers do not have is marked.' },
	history: { title: 'History', description: 'What was done to the byline, and by whom.' },
} as const;

type Props = {
	byline: BylineForDesk;
	stories: { stories: CreditedStory[]; more: boolean; role: CreditRole | null; page: number };
	weeks: (Week & { count: number })[];
	accounts: { id: string; name: string }[];
	history: AuditEntryForDesk[];
	clock: { zone: string; language: string; now: Date };
	keepAs: string;
};

/** One byline as those who keep the register work on it, part by part. */
export function BylineDeskPage({ byline, stories, weeks, accounts, history, clock, keepAs }: Props) {
	const { row, isPublic } = byline;
	const { id, version, name, slug } = row;
	const { language } = clock;
	return (
		<>
			<PageHead
				title={name}
				crumbs={[{ label: 'Bylines', href: routes.deskBylines() }]}
				actions={
					isPublic && (
						<a href={routes.byline(slug)} className={buttonClass('plain')}>
							See it in the paper
						</a>
					)
				}
			>
				<Standing byline={byline} />
				<Parts />
			</PageHead>
			<noscript>
				<div className="mb-4">
					<Notice tone="warn">
						The biography and the portrait need a browser that runs scripts. Everything else can be changed without.
					</Notice>
				</div>
			</noscript>
			<Part id="name">
				<RenameForm id={id} version={version} name={name} slug={slug} />
			</Part>
			<Part id="profile">
				<BylineForm {...{ id, version, language, keepAs }} values={valuesOf(row)}>
					{row.bio && <BodyView body={row.bio} images={new Map()} language={language} />}
				</BylineForm>
			</Part>
			<Part id="portrait">
				<Portrait byline={byline} />
			</Part>
			<Part id="account">
				<BylineAccount byline={byline} accounts={accounts} />
			</Part>
			<Part id="page">
				<p>
					<a href={routes.deskBylinePreview(id)} target="_blank" rel="noopener" className={buttonClass('plain')}>
						Open the preview in a new window
					</a>
				</p>
				{/* Every link of the preview would stand between its button and the rest of the page. */}
				<a href="#rhythm" className="sr-only focus:not-sr-only">
					Past the preview
				</a>
				<iframe
					key={version}
					className="byline-page"
					src={routes.deskBylinePreview(id)}
					title="The byline’s page as readers see it"
					loading="lazy"
				/>
			</Part>
			<Part id="rhythm">
				<BylineRhythmChart weeks={weeks} clock={clock} />
			</Part>
			<Part id="stories">
				<BylineStories id={id} {...stories} clock={clock} />
			</Part>
			<Part id="history">
				<BylineHistory id={id} entries={history} clock={clock} />
			</Part>
		</>
	);
}

/** The page is long, and some come for its end. */
function Parts() {
	return (
		<nav aria-label="Parts of this page">
			<ul className="byline-parts">
				{Object.entries(PARTS).map(([id, { title }]) => (
					<li key={id}>
						<a href={`#${id}`}>{title}</a>
					</li>
				))}
			</ul>
		</nav>
	);
}

function Part({ id, children }: { id: keyof typeof PARTS; children: ReactNode }) {
	return (
		<div id={id}>
			<Section {...PARTS[id]}>{children}</Section>
		</div>
	);
}

function Standing({ byline: { row, isPublic } }: { byline: BylineForDesk }) {
	return (
		<p className="flex flex-wrap gap-x-4">
			<span>{KIND_WORDS[row.kind]}</span>
			<Badge tone={row.status === 'active' ? 'good' : 'plain'}>{STATUS_WORDS[row.status]}</Badge>
			<Badge tone={isPublic ? 'good' : 'plain'}>
				{isPublic ? 'Public' : 'Not public: it has no biography and no live story'}
			</Badge>
		</p>
	);
}

function Portrait({ byline: { row, portrait, portraitOf } }: { byline: BylineForDesk }) {
	const source = portraitOf ?? portrait;
	return (
		<PortraitPart
			key={row.portraitId}
			id={row.id}
			version={row.version}
			source={source && deskPicture(source)}
			cut={portrait && portraitOf && withoutSource(portrait)}
			words={portrait && { alt: portrait.alt, credit: portrait.credit }}
		/>
	);
}

function withoutSource(portrait: NonNullable<BylineForDesk['portrait']>) {
	const found = cutOf(portrait);
	if (!found) return null;
	const { of: _, ...cut } = found;
	return cut;
}
