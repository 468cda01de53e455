type Props = {
	page: number;
	/** Whether another page follows. */
	more: boolean;
	addressOf: (page: number) => string;
	before?: string;
	after?: string;
};

/** Real links to the pages before and after; nothing where all is on one. */
export function PagesNav({ page, more, addressOf, before = 'Newer stories', after = 'Older stories' }: Props) {
	if (page === 1 && !more) return null;
	return (
		<nav className="pages" aria-label="Pages">
			{page > 1 && (
				<a rel="prev" href={addressOf(page - 1)}>
					{before}
				</a>
			)}
			<span>Page {page}</span>
			{more && (
				<a rel="next" href={addressOf(page + 1)}>
					{after}
				</a>
			)}
		</nav>
	);
}
