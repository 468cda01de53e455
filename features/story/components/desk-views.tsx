import { TextField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { DeskLink } from '@/components/ui/link';
import { routes } from '@/lib/routes';
import { type DeskFilters, deskStoriesQuery } from '../desk-story';
import { deleteViewAction, saveViewAction } from '../desk-view-actions';
import type { SavedView } from '../desk-view-queries';

type Props = { views: readonly SavedView[]; filters: DeskFilters };

const ALWAYS = [
	{ id: 'all', name: "Everyone's", query: 'whose=all' },
	{ id: 'mine', name: 'Mine', query: 'whose=mine' },
	{ id: 'shared', name: 'Shared with me', query: 'whose=shared' },
	{ id: 'review', name: 'In review', query: 'status=review&whose=all' },
];

/** Lists by name: those that everyone has, and one's own. */
export function DeskViews({ views, filters }: Props) {
	const shown = deskStoriesQuery(filters);
	const all = [...ALWAYS, ...views];
	const known = all.some(({ query }) => query === shown);
	const own = views.find(({ query }) => query === shown);
	return (
		<div className="desk-views">
			<nav aria-label="Lists">
				<ul>
					{all.map(({ id, name, query }) => (
						<li key={id}>
							<DeskLink
								href={`${routes.deskStories()}?${query}`}
								className="desk-view"
								aria-current={query === shown ? 'page' : undefined}
							>
								{name}
							</DeskLink>
						</li>
					))}
				</ul>
			</nav>
			{!known && (
				<details className="desk-view-form">
					<summary className="control">Keep this list…</summary>
					<ActionForm action={saveViewAction} submit="Keep" hidden={{ query: shown }}>
						<TextField name="name" label="Name of the list" maxLength={60} required />
					</ActionForm>
				</details>
			)}
			{own && (
				<ActionForm
					action={deleteViewAction}
					submit="Remove this list"
					kind="plain"
					hidden={{ id: own.id }}
					className=""
				/>
			)}
		</div>
	);
}
