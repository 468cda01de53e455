/** Data for machines inside HTML: what could end the element or a line is written as an escape. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
	const text = JSON.stringify(data)
		.replaceAll('<', '\\u003c')
		.replaceAll('\u2028', '\\u2028')
		.replaceAll('\u2029', '\\u2029');
	// biome-ignore lint/security/noDangerouslySetInnerHtml: JSON with every "<" escaped cannot leave its element
	return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: text }} />;
}
