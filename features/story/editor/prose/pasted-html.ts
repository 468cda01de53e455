/** Copied in an editor of ours, and read by the rules of its own nodes, which check what they are given. */
export const isOwnHtml = (html: string): boolean => /<[^>]{1,200}\sdata-pm-slice=/.test(html.slice(0, 2_000));

/** The words alone, a line for each paragraph. Nothing of such a document is run or fetched. */
export function wordsOfHtml(html: string): string {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	for (const unread of body.querySelectorAll('script, style, template, noscript')) unread.remove();
	for (const block of body.querySelectorAll('p, div, li, tr, br, h1, h2, h3, h4, h5, h6, blockquote, pre'))
		block.append('\n');
	return body.textContent.replace(/\n\s*/g, '\n').trim();
}

/** The same as markup. */
export function paragraphsOfWords(html: string): string {
	const made = document.createElement('div');
	for (const line of wordsOfHtml(html).split('\n')) made.appendChild(document.createElement('p')).textContent = line;
	return made.innerHTML;
}
