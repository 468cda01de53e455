import type { ReactNode } from 'react';
import { DeskLink } from './link';

type Crumb = { label: string; href: string };

type Props = { title: string; crumbs?: readonly Crumb[]; actions?: ReactNode; children?: ReactNode };

/** The head of a page: the way there, its one `h1`, what can be done, and a sentence of what it is for. */
export function PageHead({ title, crumbs = [], actions, children }: Props) {
	return (
		<header className="mb-6">
			{crumbs.length > 0 && (
				<nav aria-label="Breadcrumb" className="mb-1">
					<ol className="flex flex-wrap gap-x-2 text-muted">
						{crumbs.map(({ label, href }) => (
							<li key={href} className="after:ml-2 after:content-['/']">
								<DeskLink href={href} className="crumb">
									{label}
								</DeskLink>
							</li>
						))}
					</ol>
				</nav>
			)}
			<div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
				<h1 className="text-[1.375rem]/tight font-semibold tracking-[-0.01em] text-balance wrap-anywhere">{title}</h1>
				{actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
			</div>
			{children && <div className="mt-2 max-w-[68ch] text-muted">{children}</div>}
		</header>
	);
}
