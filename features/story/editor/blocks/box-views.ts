import type { NodeViewRenderer } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { PROVIDERS } from '../../body/embed-providers';
import { blockView, element, furniture } from './block-view';
import { type FieldSpec, makeField } from './field-view';

/** Blocks of a text and a line or two of attributes. */

export const pullQuoteView: NodeViewRenderer = blockView((block, node) => {
	const text = element('p', 'block-line');
	text.dataset['placeholder'] = 'A sentence worth setting large';
	const by = makeField(block, node, { name: 'attribution', label: 'Who said it' });
	const dom = element('figure', 'block-pull-quote', element('blockquote', '', text), by.dom);
	const update = (next: Node) => text.classList.toggle('block-empty', next.content.size === 0);
	update(node);
	return { dom, contentDOM: text, own: [by.dom], fields: [by], update };
});

export const factBoxView: NodeViewRenderer = blockView((block, node) => {
	const content = element('div', 'block-content');
	const title = makeField(block, node, {
		name: 'title',
		label: 'Title of the fact box',
		wrong: 'A fact box needs a title.',
	});
	return {
		dom: element('aside', 'block-fact-box', title.dom, content),
		contentDOM: content,
		own: [title.dom],
		fields: [title],
	};
});

export const codeView: NodeViewRenderer = blockView((block, node) => {
	const content = element('code');
	const language = makeField(block, node, {
		name: 'language',
		label: 'Language of the code',
		placeholder: 'Language',
		read: (typed) => typed.trim() || null,
	});
	const dom = element('div', 'block-code', language.dom, element('pre', '', content));
	return { dom, contentDOM: content, own: [language.dom], fields: [language] };
});

export const tableView: NodeViewRenderer = blockView((block, node) => {
	const rows = element('tbody');
	const caption = makeField(block, node, { name: 'caption', label: 'Caption of the table', placeholder: 'Caption' });
	const dom = element(
		'div',
		'block-table',
		caption.dom,
		element('div', 'block-table-scroll', element('table', '', rows)),
	);
	return { dom, contentDOM: rows, own: [caption.dom], fields: [caption] };
});

export const embedView: NodeViewRenderer = blockView((_, node) => {
	const link = element('a');
	Object.assign(link, { target: '_blank', rel: 'noopener noreferrer' });
	const name = element('span', 'block-embed-address');
	const head = furniture('block-embed', link, name);
	const caption = element('p', 'block-line block-caption');
	caption.dataset['placeholder'] = 'Caption';
	const dom = element('figure', 'block-embedded', head, caption);
	const update = ({ attrs, content }: Node) => {
		const provider = Object.entries(PROVIDERS).find(([one]) => one === attrs['provider'])?.[1];
		if (!provider) return;
		link.textContent = provider.action;
		link.href = provider.page(attrs['id']);
		name.textContent = link.href.replace(/^https:\/\/(www\.)?/, '');
		caption.classList.toggle('block-empty', content.size === 0);
	};
	update(node);
	return { dom, contentDOM: caption, own: [head], update };
});

const DOCUMENT: readonly FieldSpec[] = [
	{ name: 'title', label: 'Title of the document', wrong: 'A document needs a title.' },
	{
		name: 'href',
		label: 'Address of the document',
		wrong: 'An address begins with https:// or, on your own site, with /.',
	},
	{ name: 'kind', label: 'Kind of file', placeholder: 'PDF', wrong: 'A kind has 20 letters at most.' },
	{
		...{ name: 'pages', label: 'Pages', wrong: 'Pages are a number.' },
		read: (typed) => (typed.trim() === '' ? null : Number(typed)),
		show: (value) => (value === '' ? '' : String(value)),
	},
];

export const documentView: NodeViewRenderer = blockView((block, node) => {
	const fields = DOCUMENT.map((spec) => makeField(block, node, spec));
	const dom = furniture('block-document', ...fields.map(({ dom }) => dom));
	return { dom, own: fields.map(({ dom }) => dom), fields };
});

/** The number is counted by the sheet. The signs at both ends give the caret something to stand at. */
export const footnoteView: NodeViewRenderer = blockView((_, node) => {
	const text = element('span', 'block-note-text');
	text.dataset['placeholder'] = 'Note';
	const number = element('span', 'block-note-number');
	const end = element('span', 'block-note-end');
	for (const one of [number, end]) one.contentEditable = 'false';
	const dom = element('span', 'block-note', number, text, end);
	dom.setAttribute('role', 'note');
	dom.setAttribute('aria-label', 'Footnote');
	const update = ({ content }: Node) => text.classList.toggle('block-empty', content.size === 0);
	update(node);
	return { dom, contentDOM: text, own: [], update };
});

const line = (tag: 'div' | 'p', className: string, placeholder = ''): NodeViewRenderer =>
	blockView((_, node) => {
		const dom = element(tag, className);
		dom.dataset['placeholder'] = placeholder;
		const update = ({ content }: Node) => dom.classList.toggle('block-empty', placeholder !== '' && content.size === 0);
		update(node);
		return { dom, contentDOM: dom, own: [], update };
	});

export const questionAnswerView = line('div', 'block-interview');
export const questionView = line('p', 'block-line block-question', 'Question');
export const answerView = line('div', 'block-answer');
