import type { BylineKind, BylineStatus, Contact, CreditRole } from '@/features/byline/byline-schema';
import type { Body } from '@/features/story/body/body-schema';
import type { CorrectionKind, Dateline, StoryKind } from '@/features/story/story-schema';

/** The demo newsroom as it is written down; the seeder turns it into rows. */

export type DemoSection = { slug: string; name: string; description: string };
export type DemoTopic = { slug: string; name: string; description: string };

export type DemoByline = {
	slug: string;
	kind: BylineKind;
	status: BylineStatus;
	name: string;
	/** "Ruiz, Ana": how it is filed. */
	sortName: string;
	title: string;
	bio: Body | null;
	/** Key of a demo image. */
	portrait: string | null;
	beats: string[];
	location: string;
	languages: string[];
	contacts: Contact[];
	sameAs: string[];
	/** Slugs under which this byline was known before. */
	formerSlugs: string[];
};

export type DemoImage = {
	key: string;
	/** A photograph from the demo's packages, or a drawing in scripts/demo/drawings/. */
	source: { photograph: string } | { drawing: string };
	/** The part to use, as fractions of width and height. */
	crop?: { left: number; top: number; width: number; height: number };
	alt: string;
	caption: string;
	credit: string;
};

export type DemoStory = {
	slug: string;
	kicker: string;
	headline: string;
	standfirst: string;
	kind: StoryKind;
	language: string;
	section: string;
	topics: string[];
	/** Key of a demo image. */
	leadImage: string | null;
	/** Where it was reported from, with that place's own time zone. */
	dateline: Dateline | null;
	credits: { byline: string; role: CreditRole; place?: string }[];
	/** How long before the seeding it was first published, in minutes. */
	publishedMinutesAgo: number;
	/** Set when an update was substantial. */
	updatedMinutesAgo?: number;
	/** `image(key)` gives the id that figures need. */
	body: (image: (key: string) => string) => Body;
	corrections: { kind: CorrectionKind; text: string; minutesAgo: number; above: boolean }[];
};

/** A story that readers do not have yet, and what it waits for. */
export type DemoDraft = Pick<
	DemoStory,
	'slug' | 'kicker' | 'headline' | 'standfirst' | 'section' | 'topics' | 'credits'
> & {
	/** Whose it is, by the address that they sign in with. */
	owner: string;
	commissionedWords: number | null;
	notes: string;
	body: Body;
	now:
		| { kind: 'draft' | 'in review' }
		/** Tomorrow, in the newsroom's zone. */
		| { kind: 'scheduled'; time: string }
		| { kind: 'held'; reason: string };
};
