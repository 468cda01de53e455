import { readableOn } from '@/lib/colour';

/** The ground on which the desk's colours stand at their weakest; newsroom.css holds the same values. */
const RAISED = { light: '#f4f4f2', dark: '#1e1f24' } as const;
const INK = { light: '#17181b', dark: '#e9e9ea' } as const;

/** The newsroom's one colour for the desk, as readable as WCAG AA asks in both schemes. */
export const deskAccent = (accent: string): { light: string; dark: string } => ({
	light: readableOn(accent, RAISED.light, INK.light),
	dark: readableOn(accent, RAISED.dark, INK.dark),
});
