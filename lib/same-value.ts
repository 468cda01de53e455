/** Whether two values of a field say the same; an engine may give the keys of an object in another order. */
export const sameValue = (one: unknown, other: unknown): boolean => written(one) === written(other);

const written = (value: unknown): string =>
	JSON.stringify(value, (_, inner) => (isObject(inner) ? sorted(inner) : inner));

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const sorted = (value: Record<string, unknown>) =>
	Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
