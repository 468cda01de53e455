import type { BodyMark } from '../../body/body-schema';
import type { Pasted } from './paste-tree';

type Style = Readonly<Record<string, string>>;
/** What an element's classes and its own style say. */
export type StyleOf = (element: Pasted) => Style;

const RULE = /([\w-]*)\.([\w-]+)\s*\{([^{}]*)\}/g;

/** Programs on a Mac and spreadsheets say "bold" by classes. */
export function readStyles(sheet: string): StyleOf {
	const classes = new Map<string, Style>();
	for (const [, , name = '', rules = ''] of sheet.matchAll(RULE)) {
		classes.set(name, { ...classes.get(name), ...declarations(rules) });
	}
	return ({ attributes }) => {
		const named = (attributes['class'] ?? '').split(/\s+/).map((name) => classes.get(name));
		return Object.assign({}, ...named, declarations(attributes['style'] ?? ''));
	};
}

function declarations(text: string): Style {
	const parts = text.split(';').flatMap((part) => {
		const [name = '', ...value] = part.split(':');
		return value.length > 0 ? [[name.trim().toLowerCase(), value.join(':').trim().toLowerCase()] as const] : [];
	});
	return Object.fromEntries(parts);
}

type Simple = Exclude<BodyMark['type'], 'link'>;

const TAGS: Readonly<Record<string, Simple>> = {
	...{ b: 'bold', strong: 'bold', i: 'italic', em: 'italic', cite: 'italic', dfn: 'italic', var: 'italic' },
	...{ s: 'strike', strike: 'strike', del: 'strike', sup: 'superscript', sub: 'subscript' },
	...{ code: 'code', tt: 'code', kbd: 'code', samp: 'code' },
};

/**
 * The marks inside of an element, from those around it. A style has the last word: Google Docs
 * wraps all that it copies in a <b> that says "font-weight: normal".
 */
export function marksWithin(element: Pasted, style: Style, around: ReadonlySet<Simple>): ReadonlySet<Simple> {
	const marks = new Set(around);
	const own = Object.hasOwn(TAGS, element.tag) ? TAGS[element.tag] : undefined;
	if (own) marks.add(own);
	const say = (mark: Simple, on: boolean | undefined) => {
		if (on === true) marks.add(mark);
		if (on === false) marks.delete(mark);
	};
	const font = style['font'] ?? '';
	say('bold', weight(style['font-weight'] ?? /\b(?:bold|[6-9]00)\b/.exec(font)?.[0]));
	say('italic', slant(style['font-style'] ?? /\b(?:italic|oblique)\b/.exec(font)?.[0]));
	const line = style['text-decoration'] ?? style['text-decoration-line'];
	if (line?.includes('line-through')) marks.add('strike');
	const raised = style['vertical-align'];
	if (raised === 'super' || raised === 'sub') marks.add(raised === 'super' ? 'superscript' : 'subscript');
	return marks;
}

function weight(value: string | undefined): boolean | undefined {
	if (value === undefined || value === 'inherit') return undefined;
	if (value === 'bold' || value === 'bolder') return true;
	if (value === 'normal' || value === 'lighter') return false;
	return Number.isNaN(Number(value)) ? undefined : Number(value) >= 600;
}

function slant(value: string | undefined): boolean | undefined {
	if (value === undefined || value === 'inherit') return undefined;
	return value.startsWith('italic') || value.startsWith('oblique');
}

export type Marks = { simple: ReadonlySet<Simple>; href: string | null };

const ORDER: readonly Simple[] = ['bold', 'italic', 'strike', 'superscript', 'subscript', 'code'];

/** As the body takes them: code stands with nothing but a link, and nothing is both raised and lowered. */
export function bodyMarks({ simple, href }: Marks): BodyMark[] {
	const link: BodyMark[] = href === null ? [] : [{ type: 'link', attrs: { href } }];
	if (simple.has('code')) return [...link, { type: 'code', attrs: {} }];
	const names = ORDER.filter((name) => simple.has(name) && !(name === 'subscript' && simple.has('superscript')));
	return [...link, ...names.map((type): BodyMark => ({ type, attrs: {} }))];
}
