const LONGEST = 300;

/** The details of a row as people read them: "revisionId" is "revision id", lists are lists, nothing is endless. */
export function detailsAsFacts(details: Record<string, unknown>): [label: string, text: string][] {
	return Object.entries(details).map(([key, value]) => [inWords(key), cut(asText(value))]);
}

const inWords = (key: string) => key.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);

function asText(value: unknown): string {
	if (value === null || value === undefined || value === '') return 'none';
	if (typeof value === 'boolean') return value ? 'yes' : 'no';
	if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
		return value.map(asText).join(', ') || 'none';
	return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const cut = (text: string) => {
	const characters = [...text];
	return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text;
};
