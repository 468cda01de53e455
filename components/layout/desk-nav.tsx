'use client';

import { usePathname } from 'next/navigation';
import { DeskLink } from '@/components/ui/link';
import { FindButton } from './find-button';

type NavEntry = { label: string; href: string };

type Props = {
	/** Of the newsroom. */
	name: string;
	home: string;
	entries: readonly NavEntry[];
	/** The name of who is signed in, leading to their own page. */
	person: NavEntry;
	paper: string;
	signOut: string;
};

/** Left of the page where there is room, a bar with a menu above it where there is not; neither needs script. */
export function DeskNav(props: Props) {
	const path = usePathname();
	return (
		<>
			<div className="side">
				<DeskLink href={props.home} className="side-name">
					{props.name}
				</DeskLink>
				<FindButton />
				<Links {...props} path={path} />
			</div>
			<div className="bar">
				<DeskLink href={props.home} className="bar-name">
					{props.name}
				</DeskLink>
				<FindButton />
				{/* Anew for each page, so that it closes behind whoever chose something in it. */}
				<details key={path} className="bar-menu">
					<summary className="control control-plain">Menu</summary>
					<div className="bar-links">
						<Links {...props} path={path} />
					</div>
				</details>
			</div>
		</>
	);
}

function Links({ entries, person, paper, signOut, path }: Props & { path: string }) {
	return (
		<>
			<nav aria-label="Newsroom">
				<ul>
					{entries.map((entry) => (
						<li key={entry.href}>
							<Entry {...entry} path={path} />
						</li>
					))}
				</ul>
			</nav>
			<div className="side-foot">
				<ul>
					<li>
						<Entry {...person} path={path} />
					</li>
					<li>
						<a href={paper} className="side-link">
							To the paper
						</a>
					</li>
				</ul>
				<form method="post" action={signOut}>
					<button type="submit" className="side-link">
						Sign out
					</button>
				</form>
			</div>
		</>
	);
}

function Entry({ label, href, path }: NavEntry & { path: string }) {
	return (
		<DeskLink href={href} className="side-link" aria-current={currentness(path, href)}>
			{label}
		</DeskLink>
	);
}

/** "page" for the page itself, "true" for what lies below it. */
function currentness(path: string, href: string): 'page' | 'true' | undefined {
	if (path === href) return 'page';
	return path.startsWith(`${href}/`) ? 'true' : undefined;
}
