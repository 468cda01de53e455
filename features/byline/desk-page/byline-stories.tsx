import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { SelectField } from '@/components/ui/field';
import { DeskLink } from '@/components/ui/link';
import { DeskPages } from '@/components/ui/pages';
import { Table } from '@/components/ui/table';
import { StandingWords } from '@/features/story/workflow/standing-words';
import { formatShortStamp, formatStamp, isoWithOffset } from '@/lib/dates';
import { routes } from '@/lib/routes';
import { CREDIT_ROLES, type CreditRole } from '../byline-schema';
import type { CreditedStory } from './byline-page-story-queries';

type Props = {
	id: string;
	stories: readonly CreditedStory[];
	role: CreditRole | null;
	page: number;
	more: boolean;
	clock: { zone: string; language: string; now: Date };
};

const HEAD = [
	{ label: 'Headline' },
	{ label: 'As', hideOnPhone: true },
	{ label: 'Status' },
	{ label: 'Section', hideOnPhone: true },
	{ label: 'Date', align: 'right' as const },
];

/** What stands under a name, and what will. Its choice of role stands in the address. */
export function BylineStories({ id, stories, role, page, more, clock }: Props) {
	const roles = [
		{ value: '', label: 'Every role' },
		...CREDIT_ROLES.map((value) => ({ value, label: roleWord(value) })),
	];
	return (
		<>
			<form action={`${routes.deskByline(id)}#stories`} className="filters">
				<SelectField name="role" label="Credited as" options={roles} defaultValue={role ?? ''} />
				<Button>Show</Button>
			</form>
			{stories.length === 0 ? (
				<Empty title={role || page > 1 ? 'Nothing here' : 'No stories yet'}>
					{role || page > 1 ? (
						<DeskLink href={routes.deskByline(id)}>Show all of them</DeskLink>
					) : (
						'Credit this byline in a story’s panel, under Credits.'
					)}
				</Empty>
			) : (
				<Table caption="Stories with this byline, newest first" head={HEAD}>
					{stories.map((story) => (
						<StoryRow key={story.id} story={story} clock={clock} />
					))}
				</Table>
			)}
			<DeskPages
				{...{ page, more }}
				addressOf={(n) => `${storiesAddress(id, role, n)}#stories`}
				before="Newer stories"
				after="Older stories"
			/>
		</>
	);
}

function StoryRow({ story, clock: { zone, language, now } }: { story: CreditedStory; clock: Props['clock'] }) {
	const { id, headline, roles, standing, section, at } = story;
	return (
		<tr>
			<th scope="row" className="desk-headline">
				<DeskLink href={routes.deskStory(id)}>
					{headline === '' ? <span className="text-muted">Untitled</span> : headline}
				</DeskLink>
			</th>
			<td>{roles.map(roleWord).join(', ')}</td>
			<td>
				<StandingWords standing={standing} />
			</td>
			<td>{section}</td>
			<td data-align="right" className="whitespace-nowrap">
				<time dateTime={isoWithOffset(at, zone)} title={formatStamp(at, zone, language)}>
					{formatShortStamp(at, zone, now, language)}
				</time>
			</td>
		</tr>
	);
}

const roleWord = (role: CreditRole) => `${role.charAt(0).toUpperCase()}${role.slice(1)}`;

function storiesAddress(id: string, role: CreditRole | null, page: number): string {
	const query = new URLSearchParams({ ...(role && { role }), ...(page > 1 && { page: String(page) }) });
	return query.size > 0 ? `${routes.deskByline(id)}?${query}` : routes.deskByline(id);
}
