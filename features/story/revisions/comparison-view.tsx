import './revisions.css';
import { Button, LinkButton } from '@/components/ui/button';
import { Facts } from '@/components/ui/definition';
import { SelectField } from '@/components/ui/field';
import { Notice } from '@/components/ui/notice';
import { formatStamp } from '@/lib/dates';
import { routes } from '@/lib/routes';
import { ComparedFields } from './compared-fields';
import { ComparedText } from './compared-text';
import type { ComparedState, Comparison } from './comparison-queries';
import { RestoreRevision } from './revision-forms';
import type { RevisionClock } from './revision-list';
import { LIVE, NOW, type Revisions } from './revision-schema';
import { reasonInWords, stateInWords, writersInWords } from './revision-words';

type Props = { comparison: Comparison; revisions: Revisions; clock: RevisionClock; asksConsent: boolean };

/** Two states of a story as one text with the difference marked, and their fields side by side. */
export function ComparisonView({ comparison, revisions, clock, asksConsent }: Props) {
	const { from, to } = comparison;
	const { story, mayRevise } = revisions;
	const restorable = [
		...new Map([from, to].flatMap(({ revision }) => (revision ? [[revision.id, revision]] : []))).values(),
	];
	const problems = [...from.problems, ...to.problems];
	return (
		<>
			<ChooseTwo comparison={comparison} revisions={revisions} clock={clock} />
			<Facts
				rows={[
					[`From: ${nameOf(from)}`, aboutState(from, clock)],
					[`To: ${nameOf(to)}`, aboutState(to, clock)],
				]}
			/>
			<div className="compare-back mt-4">
				{!mayRevise.allowed && <Notice>{mayRevise.reason}</Notice>}
				{mayRevise.allowed &&
					restorable.map((revision) => (
						<RestoreRevision key={revision.id} story={story} revision={revision} asksConsent={asksConsent} />
					))}
				<LinkButton href={routes.deskCompare(story.id, to.ref, from.ref)}>The other way round</LinkButton>
			</div>
			{problems.length > 0 && (
				<Notice tone="warn">
					The text as it is now cannot be shown; the newest revision’s stands in its place. {problems[0]}
				</Notice>
			)}
			<h2 className="mt-6 mb-3 font-semibold">Text</h2>
			<p className="mb-3 text-muted">
				<span className="compare-words">
					<del>Struck through</del> stands only in the earlier, <ins>underlined</ins> only in the later
				</span>
				; <span className="compare-set">dotted</span> is the same word, set another way.
			</p>
			<ComparedText {...comparison} />
			<h2 className="mt-6 mb-3 font-semibold">Fields</h2>
			<ComparedFields comparison={comparison} before={nameOf(from)} after={nameOf(to)} />
		</>
	);
}

const nameOf = ({ ref, revision }: ComparedState) => stateInWords(ref, revision?.number ?? null);

function aboutState({ revision }: ComparedState, { zone, language }: RevisionClock): string {
	if (!revision) return 'The working copy, as the server has it';
	const { at, writers } = revision;
	return `${formatStamp(at, zone, language)}, ${writersInWords(writers)}. ${reasonInWords({ ...revision, restored: null })}.`;
}

/** A plain form, so that two others can be picked without script. */
function ChooseTwo({ comparison: { from, to }, revisions, clock }: Omit<Props, 'asksConsent'>) {
	const { story, revisions: newest } = revisions;
	const listed = new Set(newest.map(({ id }) => id));
	const more = [from, to].flatMap(({ ref, revision }) =>
		revision && ref !== LIVE && !listed.has(ref) ? [revision] : [],
	);
	const options = [
		{ value: NOW, label: 'Now' },
		...(story.live ? [{ value: LIVE, label: 'What readers have' }] : []),
		...[...newest, ...new Map(more.map((one) => [one.id, one])).values()].map(({ id, number, at, writers }) => ({
			value: id,
			label: `Revision ${number}: ${formatStamp(at, clock.zone, clock.language)}, ${writersInWords(writers)}`,
		})),
	];
	return (
		<form action={routes.deskCompare(story.id, '', '')} className="compare-choose">
			<SelectField name="from" label="From" options={options} defaultValue={from.ref} />
			<SelectField name="to" label="To" options={options} defaultValue={to.ref} />
			<Button>Compare</Button>
		</form>
	);
}
