import './newsroom.css';
import type { Metadata, Viewport } from 'next';
import type { CSSProperties, ReactNode } from 'react';
import { CommandPalette } from '@/components/layout/command-palette';
import { DeskKeys } from '@/components/layout/desk-keys';
import { DeskNav } from '@/components/layout/desk-nav';
import { Toasts } from '@/components/layout/toasts';
import { deskAccent } from '@/features/newsroom/desk-accent';
import { getPublishedNewsroom } from '@/features/newsroom/newsroom-queries';
import { signedInStaff } from '@/features/staff/auth';
import { commandsFor, jumpsFor, navigationFor } from '@/features/staff/desk-nav';
import { SignOutGuard } from '@/features/story/editor/desk/sign-out-guard';
import { routes } from '@/lib/routes';
import { fonts } from './fonts';

export const dynamic = 'force-dynamic';

export const viewport: Viewport = { colorScheme: 'light dark' };

export async function generateMetadata(): Promise<Metadata> {
	const name = `${(await getPublishedNewsroom())?.name ?? 'Stet'} desk`;
	return {
		title: { default: name, template: `%s | ${name}` },
		robots: { index: false, follow: false },
		icons: { icon: '/reader/icon.svg' },
		formatDetection: { telephone: false, date: false, address: false, email: false },
	};
}

/** Who is not signed in gets the page alone, which sends them to the door. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
	const [newsroom, staff] = await Promise.all([getPublishedNewsroom(), signedInStaff()]);
	const appearance = staff?.appearance ?? 'system';
	const accent = deskAccent(newsroom?.accent ?? '#333333');
	// CSSProperties has no place for a sheet's own variables.
	const style = { '--accent-light': accent.light, '--accent-dark': accent.dark } as CSSProperties;
	return (
		// What the desk itself says is English, whatever language the paper is in.
		<html lang="en" className={fonts} data-appearance={appearance} style={style}>
			<body>
				<a className="skip-link" href="#content">
					Skip to the content
				</a>
				<div className="desk">
					{staff && (
						<header className="desk-head">
							<DeskNav
								name={newsroom?.name ?? 'Stet'}
								home={routes.deskStories()}
								entries={navigationFor(staff)}
								person={{ label: staff.name, href: routes.profile() }}
								paper={routes.front()}
								signOut={routes.signOut()}
							/>
						</header>
					)}
					<main id="content" tabIndex={-1}>
						{children}
					</main>
				</div>
				{staff && <CommandPalette commands={commandsFor(staff)} findAddress={routes.deskFind()} />}
				{staff && <SignOutGuard actor={staff.id} signOut={routes.signOut()} />}
				{staff && <DeskKeys jumps={jumpsFor(staff)} />}
				<Toasts appearance={appearance} />
			</body>
		</html>
	);
}
