import type { Route } from 'next';
import Link from 'next/link';
import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<typeof Link>, 'href'> & { href: string };

/** Between pages of the desk only: links to the paper are plain, because it has a root of its own. */
export function DeskLink({ href, prefetch = false, ...rest }: Props) {
	// `lib/routes.ts` is what says which addresses there are, and its snapshot test holds them.
	return <Link href={href as Route} prefetch={prefetch} {...rest} />;
}
