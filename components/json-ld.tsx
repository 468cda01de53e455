/** What could end the element or a line, and what HTML does not allow as characters of its own. */
const UNFIT = /[<\u007f-\u009f\u2028\u2029\p{Noncharacter_Code_Point}]/gu;

/** As JSON writes it, in UTF-16. */
const escaped = (character: string) =>
	Array.from(
		{ length: character.length },
		(_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
	).join('');

/** Data for machines inside HTML. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
	const text = JSON.stringify(data).replace(UNFIT, escaped);
	// biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped cannot leave its element
	return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
