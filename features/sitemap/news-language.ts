/** A language as Google News names it: ISO 639 without regions, but Chinese by its script. */
export function newsLanguage(tag: string): string {
	const { language, script } = new Intl.Locale(tag).maximize();
	if (language !== 'zh') return language;
	return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
