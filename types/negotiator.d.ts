/** The published types know only the calls of its version 0. */
declare module 'negotiator' {
	export default class Negotiator {
		constructor(request: { headers: Record<string, string> });
		/** Of `available`, those accepted, best first; equals stand in the order of `preferred`. */
		encodings(available: string[], options: { preferred: string[] }): string[];
	}
}
