import type { Letter } from './letters';

/** The same words for mail readers that prefer HTML. Nothing in it was typed as HTML, and its one link is ours. */
export function letterHtml({ text, link }: Letter): string {
	const paragraphs = text.split('\n\n').map((words) => `<p>${words === link ? anchor(words) : escaped(words)}</p>`);
	return `<!doctype html>\n<html lang="en"><meta charset="utf-8"><body>\n${paragraphs.join('\n')}\n</body></html>\n`;
}

const anchor = (link: string) => `<a href="${escaped(link)}">${escaped(link)}</a>`;

const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => NAMES[sign] ?? '').replaceAll('\n', '<br>\n');
