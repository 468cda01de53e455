/** `Intl` also answers to offsets and to old ICU names with meanings of their own: its "AST" is Anchorage. */
export function isZone(zone: string): boolean {
	if (!/^(?:UTC|GMT)$|\//.test(zone) || /^SystemV\//i.test(zone)) return false;
	try {
		new Intl.DateTimeFormat('en-US', { timeZone: zone });
		return true;
	} catch {
		return false;
	}
}
