/**
 * The part of IPTC ninjs 3.1 that Stet writes. The standard's own schema is
 * http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json; no property is added to it.
 */
export const NINJS = {
	name: 'ninjs',
	version: '3.1',
	schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json',
} as const;

/** A concept by its name, with an identifier where it has one. */
type Concept = { name: string; rel?: string; uri?: string };

type Text = { role: string; contentType: string; value: string };

export type NinjsRendition = {
	name: string;
	href: string;
	contentType: string;
	width: number;
	height: number;
	aspectRatio?: string;
};

type NinjsItem = {
	uri: string;
	representationType: 'full' | 'partial';
	descriptions: Text[];
	by?: string;
};

export type NinjsPicture = NinjsItem & { name: string; rel: string; type: 'picture'; renditions: NinjsRendition[] };

export type Ninjs = NinjsItem & {
	standard: typeof NINJS;
	type: 'text';
	profile: 'text-only' | 'text-photo';
	version: string;
	firstCreated: string;
	versionCreated: string;
	contentCreated: string;
	pubStatus: 'usable';
	copyrightHolder: string;
	copyrightNotice: string;
	language: string;
	slugline: string;
	headlines: Text[];
	bodies: Text[];
	infoSources: { name: string; role: string; uri: string }[];
	genres: { name: string; uri?: string }[];
	subjects: Concept[];
	places: Concept[];
	located?: string;
	altIds: { role: string; value: string }[];
	trustIndicators: { role: string; title: string; href: string }[];
	associations: NinjsPicture[];
};
