import type { CreditRole } from '@/features/byline/byline-schema';
import type { PolicySlug } from '@/features/newsroom/newsroom-schema';
import type { StoryKind } from '../story-schema';

/** IPTC NewsCodes, by what Stet calls the same thing. */
const NEWSCODES = 'http://cv.iptc.org/newscodes';

/** http://cv.iptc.org/newscodes/genre/; it has no word for a live blog. */
export const GENRES: Record<StoryKind, { name: string; uri?: string }> = {
	news: { name: 'Current', uri: `${NEWSCODES}/genre/Current` },
	analysis: { name: 'Analysis', uri: `${NEWSCODES}/genre/Analysis` },
	opinion: { name: 'Opinion', uri: `${NEWSCODES}/genre/Opinion` },
	review: { name: 'Review', uri: `${NEWSCODES}/genre/Review` },
	explainer: { name: 'Background', uri: `${NEWSCODES}/genre/Background` },
	live: { name: 'Live' },
};

/** http://cv.iptc.org/newscodes/contentprodpartyrole/; a role that it lacks goes by our own word. */
const PARTY_ROLES: Partial<Record<CreditRole, string>> = {
	by: 'author',
	'additional reporting': 'correspondent',
	photography: 'imgSupplier',
	illustration: 'imgSupplier',
	video: 'cameraOperator',
	data: 'originfo',
	editing: 'contentEditor',
	research: 'originfo',
	'compiled from': 'origcont',
};

export function partyRole(role: CreditRole): string {
	const code = PARTY_ROLES[role];
	return code ? `${NEWSCODES}/contentprodpartyrole/${code}` : role;
}

/** http://cv.iptc.org/newscodes/trustindicator/ */
const TRUST_INDICATORS: Record<PolicySlug, string> = {
	ethics: 'ethicsPolicy',
	corrections: 'correctionsPolicy',
	'unnamed-sources': 'unnamedSourcesPolicy',
	ownership: 'ownershipFundingInfo',
	masthead: 'partyInfo',
	contact: 'feedbackPolicy',
};

export const trustIndicator = (policy: PolicySlug): string => `${NEWSCODES}/trustindicator/${TRUST_INDICATORS[policy]}`;
