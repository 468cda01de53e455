import type { Metadata } from 'next';
import { SearchForm } from '@/features/search/components/search-form';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Not found' };

/** The same for every address, so that it tells nothing about what may be there one day. */
export default function NotFound() {
	return (
		<div className="notice">
			<h1>There is no such page</h1>
			<p>
				The address may be mistyped, or the story may never have been here. Try a search, or{' '}
				<a href={routes.front()}>the front page</a>.
			</p>
			<SearchForm query="" />
		</div>
	);
}
