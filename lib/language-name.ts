import { isLanguage } from './language';

/** ECMA-402, "unicode_language_id": no extensions and nothing private, which engines name differently or throw at. */
const NAMEABLE =
	/^(?:[a-z]{2,3}|[a-z]{5,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*$/i;

/** Far longer than any tag in use, and within what ICU has room for. */
const LONGEST = 60;

const namesIn = (language: string) => new Intl.DisplayNames([language, 'en'], { type: 'language' });
const ENGLISH = namesIn('en');

/** Whether pages can say what language `tag` means. Not every well-formed tag has a name: `en-x-ana`. */
export const isNameable = (tag: string): boolean =>
	tag.length <= LONGEST && NAMEABLE.test(tag) && isLanguage(tag) && nameIn(ENGLISH, tag) !== null;

/** Says languages by their names in `language`; a tag that has none stays a tag. */
export function languageNames(language: string): (tag: string) => string {
	const names = namesIn(language);
	return (tag) => nameIn(names, tag) ?? tag;
}

function nameIn(names: Intl.DisplayNames, tag: string): string | null {
	try {
		return names.of(tag) ?? null;
	} catch {
		return null;
	}
}
