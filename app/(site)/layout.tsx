import './site.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Footer } from '@/features/newsroom/components/footer';
import { Masthead } from '@/features/newsroom/components/masthead';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { PAPER, themeVersion } from '@/features/newsroom/theme';
import { openGraphOf } from '@/features/story/list-metadata';
import { routes } from '@/lib/routes';
import { settings } from '@/lib/settings';
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
	const newsroom = await getPublishedNewsroom();
	const name = newsroom?.name ?? 'Stet';
	return {
		metadataBase: settings().siteUrl,
		title: { default: name, template: `%s | ${name}` },
		description: newsroom?.motto,
		icons: { icon: '/reader/icon.svg' },
		formatDetection: { telephone: false, date: false, address: false, email: false },
		openGraph: openGraphOf(newsroom),
	};
}

export default async function SiteLayout({ children }: { children: ReactNode }) {
	const newsroom = await getPublishedNewsroom();
	return (
		<html lang={newsroom?.language ?? 'en'} className={fonts}>
			<head>
				{newsroom && <link rel="stylesheet" href={routes.theme(themeVersion(newsroom.accent))} precedence="theme" />}
			</head>
			<body>
				<a className="skip-link" href="#content">
					Skip to the content
				</a>
				{newsroom && <Masthead newsroom={newsroom} />}
				<main id="content" tabIndex={-1}>
					{newsroom ? children : <p className="notice">This newsroom is not set up yet.</p>}
				</main>
				{newsroom && <Footer newsroom={newsroom} />}
				{/* Nothing needs it, so nothing waits for it. */}
				<script src="/reader/reader.js" type="module" async fetchPriority="low" />
			</body>
		</html>
	);
}
