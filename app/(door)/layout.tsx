import './door.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { PAPER, themeVersion } from '@/features/newsroom/theme';
import { routes } from '@/lib/routes';
import { fonts } from './fonts';

export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
	colorScheme: 'light dark',
	themeColor: [
		{ media: '(prefers-color-scheme: light)', color: PAPER.light },
		{ media: '(prefers-color-scheme: dark)', color: PAPER.dark },
	],
};

export async function generateMetadata(): Promise<Metadata> {
	const name = (await getPublishedNewsroom())?.name ?? 'Stet';
	return {
		title: { default: name, template: `%s | ${name}` },
		description: `The way into the newsroom of ${name}.`,
		icons: { icon: '/reader/icon.svg' },
	};
}

/** Pages before the newsroom's door: complete without script, whole before anything has loaded. */
export default async function DoorLayout({ children }: { children: ReactNode }) {
	const newsroom = await getPublishedNewsroom();
	return (
		<html lang="en" className={fonts}>
			<head>
				{newsroom && <link rel="stylesheet" href={routes.theme(themeVersion(newsroom.accent))} precedence="theme" />}
			</head>
			<body>
				<header className="door-name">
					<a href={routes.front()}>{newsroom?.name ?? 'Stet'}</a>
				</header>
				<main id="content">{children}</main>
			</body>
		</html>
	);
}
