export function SearchForm({ query }: { query: string }) {
	return (
		<search>
			<form className="search-form" action="/search" method="get">
				<label htmlFor="q">Words, or “a phrase”</label>
				<div>
					<input id="q" name="q" type="search" defaultValue={query} maxLength={200} autoComplete="off" />
					<button type="submit">Search</button>
				</div>
			</form>
		</search>
	);
}
