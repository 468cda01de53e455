import { answerMissing } from '@/lib/answer';
import { routes } from '@/lib/routes';
import { SearchForm } from './search-form';

/** The page that every missing address shows; it tells nothing about what may be there one day. */
export function Missing() {
	answerMissing();
	return (
		<div className="notice">
			<h1>There is no such page</h1>
			<p>
				The address may be mistyped, or what was here may have been taken down. Try a search, or{' '}
				<a href={routes.front()}>the front page</a>.
			</p>
			<SearchForm query="" />
		</div>
	);
}
