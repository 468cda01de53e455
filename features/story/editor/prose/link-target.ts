/** A story of the paper's own that a link can lead to. */
export type LinkTarget = { id: string; headline: string; href: string; section: string; day: string };
