import { Ajv2020 } from 'ajv/dist/2020';

/** What ninjs 3.1 says of the properties that Stet uses, in our own words and closed: IPTC's own schema is not ours to copy. */
const string = { type: 'string' };
const uri = { type: 'string', format: 'uri' };
const instant = { type: 'string', format: 'date-time' };
const whole = { type: 'integer' };
const list = (items: object) => ({ type: 'array', items });
const closed = (properties: Record<string, object>, required: string[] = []) => ({
	...{ type: 'object', additionalProperties: false, properties, required },
});

const texts = list(closed({ role: string, contentType: string, value: string }, ['value']));
const concepts = list(closed({ name: string, rel: string, uri, literal: string }));
const renditions = list(
	closed({ name: string, href: uri, contentType: string, width: whole, height: whole, aspectRatio: string }, ['name']),
);

const item = {
	uri,
	type: { enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'] },
	representationType: { enum: ['full', 'partial'] },
	profile: string,
	version: string,
	firstCreated: instant,
	versionCreated: instant,
	contentCreated: instant,
	pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
	copyrightHolder: string,
	copyrightNotice: string,
	language: string,
	slugline: string,
	by: string,
	located: string,
	headlines: texts,
	descriptions: texts,
	bodies: texts,
	infoSources: list(closed({ name: string, role: string, uri, literal: string })),
	genres: list(closed({ name: string, uri: string, literal: string })),
	subjects: concepts,
	places: concepts,
	altIds: list(closed({ role: string, value: string })),
	trustIndicators: list(closed({ role: uri, title: string, href: uri })),
	renditions,
	standard: closed({ name: string, version: string, schema: uri }),
};

const association = closed({ ...item, name: string, rel: string }, ['name', 'uri']);
const schema = closed({ ...item, associations: list(association) }, ['uri']);

const ajv = new Ajv2020({ allErrors: true });
ajv.addFormat('uri', (text: string) => /^[a-z][a-z0-9+.-]*:[!-~]+$/i.test(text) && URL.canParse(text));
ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/);
const validate = ajv.compile(schema);

/** What is wrong with a document as ninjs 3.1. */
export function ninjsProblems(document: unknown): string[] {
	validate(document);
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
