/**
 * Next loads one module several times in one process (instrumentation, each page,
 * each route), so what must exist once lives here, under a name, on the process.
 */
const KEY = Symbol.for('stet');
type Registry = Map<string, unknown>;
const holder = globalThis as typeof globalThis & { [KEY]?: Registry };
holder[KEY] ??= new Map();
const registry: Registry = holder[KEY];

/** The process's one `name`, made on first use. */
export function once<T>(name: string, make: () => T): T {
	if (!registry.has(name)) registry.set(name, make());
	return registry.get(name) as T; // a name is only ever used with one type
}

/** Puts `value` under `name`, for a reader that may come earlier or later. */
export function provide<T>(name: string, value: T): void {
	registry.set(name, value);
}

export function provided<T>(name: string): T | undefined {
	return registry.get(name) as T | undefined;
}

export function forget(name: string): void {
	registry.delete(name);
}
