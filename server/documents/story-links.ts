import { readAddress } from './address';

/** `/{section}/{yyyy}/{mm}/{dd}/{slug}`, wherever it stands: in an `href`, an absolute address, JSON-LD, a feed. */
const STORY_PATH = /\/[^\s/?#"'<>&\\]+\/\d{4}\/\d{2}\/\d{2}\/[^\s/?#"'<>&\\]+/g;

/** Paths of the stories that a page names, in the one spelling that editions use. */
export function storyLinks(page: string): string[] {
	const found = new Set<string>();
	for (const [raw] of page.matchAll(STORY_PATH)) {
		const path = readAddress(raw)?.path;
		if (path !== undefined) found.add(path);
	}
	return [...found];
}
