import { z } from 'zod';
import type { Body, BodyNode } from '@/features/story/body/body-schema';
import { bodyText, isBlank } from '@/features/story/body/body-text';
import { bylineContent } from '../byline-schema';

const LONGEST_BIO = 5_000;

/** What a few paragraphs about a person are made of. */
const PROSE = new Set([
	...['doc', 'paragraph', 'text', 'heading', 'bulletList', 'orderedList', 'listItem'],
	...['blockquote', 'horizontalRule', 'codeBlock'],
]);

const { shape } = bylineContent;

/** Text that says nothing is no biography: one makes a byline public. */
const bio = shape.bio
	.unwrap()
	.transform((body): Body | null => (body === null || isBlank(body) ? null : body))
	.refine((body) => body === null || strangers(body).length === 0, {
		error: ({ input }) => `may hold text, headings, lists and quotes, but no ${strangers(input as Body)[0]}`, // refused above if there is none
	})
	.refine((body) => body === null || bodyText(body).length <= LONGEST_BIO, `is longer than ${LONGEST_BIO} characters`);

const strangers = (node: BodyNode): string[] => [
	...(PROSE.has(node.type) ? [] : [node.type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)]),
	...(node.content ?? []).flatMap(strangers),
];

const fields = {
	kind: shape.kind.unwrap(),
	status: shape.status.unwrap(),
	/** "" is the name. */
	sortName: shape.sortName.unwrap(),
	title: shape.title.unwrap(),
	bio,
	portraitId: shape.portraitId.unwrap(),
	beats: shape.beats.unwrap(),
	location: shape.location.unwrap(),
	languages: shape.languages.unwrap(),
	contacts: shape.contacts.unwrap(),
	sameAs: shape.sameAs.unwrap(),
};

/** Those fields of a byline that are to be others. Name and address are a rename's. */
export const bylineChanges = z.strictObject(fields).partial();
export type BylineChanges = z.input<typeof bylineChanges>;

/** A byline that an admin makes, whole. */
export const newByline = bylineContent.extend({ bio: fields.bio.default(null) });
export type NewBylineInput = z.input<typeof newByline>;
