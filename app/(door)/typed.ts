import { cookies } from 'next/headers';
import { type Kept, keptCookie, readKept } from '@/features/staff/door';

/** What was typed into the form that led back here. */
export async function typed(): Promise<Kept> {
	return readKept((await cookies()).get(keptCookie())?.value);
}

export type Asked = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The first of a parameter's values. */
export async function asked({ searchParams }: Asked, name: string): Promise<string | undefined> {
	const value = (await searchParams)[name];
	return Array.isArray(value) ? value[0] : value;
}
