import '../(site)/site.css';
import './preview.css';
import type { Metadata } from 'next';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { settings } from '@/lib/settings';

// The page as readers will get it, so all that stands around it is the paper's own.
export { default, viewport } from '../(site)/layout';

export const dynamic = 'force-dynamic';

/** Nothing that a search engine or a social site would show of it. */
export async function generateMetadata(): Promise<Metadata> {
	const name = (await getPublishedNewsroom())?.name ?? 'Stet';
	return {
		metadataBase: settings().siteUrl,
		title: { default: name, template: `%s | ${name}` },
		robots: { index: false, follow: false, noarchive: true },
		icons: { icon: '/reader/icon.svg' },
		formatDetection: { telephone: false, date: false, address: false, email: false },
	};
}
