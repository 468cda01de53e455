import { LinkButton } from '@/components/ui/button';
import { routes } from '@/lib/routes';
import { type AccountFilters, accountQuery } from './account-search';

type Props = { page: number; more: boolean; filters: AccountFilters };

export function AccountPages({ page, more, filters }: Props) {
	if (page === 1 && !more) return null;
	const addressOf = (n: number) => `${routes.deskAccounts()}${accountQuery(filters, n)}`;
	return (
		<nav aria-label="Pages" className="pages">
			{page > 1 && <LinkButton href={addressOf(page - 1)}>Back</LinkButton>}
			<span>Page {page}</span>
			{more && <LinkButton href={addressOf(page + 1)}>More</LinkButton>}
		</nav>
	);
}
