import { LinkButton } from './button';

type Props = {
	page: number;
	/** Whether another page follows. */
	more: boolean;
	addressOf: (page: number) => string;
	before: string;
	after: string;
};

/** To the pages of a list before and after; nothing where all is on one. */
export function DeskPages({ page, more, addressOf, before, after }: Props) {
	if (page === 1 && !more) return null;
	return (
		<nav className="pages" aria-label="Pages">
			{page > 1 && <LinkButton href={addressOf(page - 1)}>{before}</LinkButton>}
			<span>Page {page}</span>
			{more && <LinkButton href={addressOf(page + 1)}>{after}</LinkButton>}
		</nav>
	);
}
