/** What a palette may be answered. `outside`: a page with a root of its own. */
type FoundItem = { id: string; label: string; note?: string; href: string; outside?: boolean };
export type FoundGroup = { title: string; items: FoundItem[] };
