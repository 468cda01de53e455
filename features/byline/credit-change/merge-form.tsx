import './credit-change.css';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { bodyText } from '@/features/story/body/body-text';
import { routes } from '@/lib/routes';
import { sameValue } from '@/lib/same-value';
import type { KeptByline } from '../byline-schema';
import { KIND_WORDS, STATUS_WORDS } from '../byline-words';
import { ALL, JOINABLE, MERGED_FIELDS, type MergedField } from './merge-choice';
import { MergePortrait } from './merge-portrait';
import type { MergeForDesk } from './merge-queries';

const LABELS: Record<MergedField, string> = {
	name: 'Name',
	slug: 'Address',
	kind: 'Kind',
	status: 'Status',
	title: 'Title',
	bio: 'Biography',
	portraitId: 'Portrait',
	beats: 'Beats',
	location: 'Place',
	languages: 'Languages',
	contacts: 'Contacts',
	sameAs: 'Profiles',
};

const SHOW: { [F in MergedField]: (byline: KeptByline) => ReactNode } = {
	name: ({ name }) => name,
	slug: ({ slug }) => <bdi>/by/{slug}</bdi>,
	kind: ({ kind }) => KIND_WORDS[kind],
	status: ({ status }) => STATUS_WORDS[status],
	title: ({ title }) => title,
	bio: ({ bio }) => (bio ? shortened(bodyText(bio)) : ''),
	portraitId: ({ portraitId }) => portraitId && <MergePortrait id={portraitId} />,
	beats: ({ beats }) => beats.join(', '),
	location: ({ location }) => location,
	languages: ({ languages }) => languages.join(', '),
	contacts: ({ contacts }) => contacts.map(({ label, href }) => `${label}: ${href}`).join('\n'),
	sameAs: ({ sameAs }) => sameAs.join('\n'),
};

const SHOWN = 140;
const shortened = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN).trimEnd()}…` : text);

/** Who survives, and field by field what it keeps. It asks by its address, so that every choice can be gone back to. */
export function MergeForm({ bylines, survivor, choice, account }: MergeForDesk) {
	const fields = MERGED_FIELDS.filter((field) => bylines.some((one) => !sameValue(one[field], bylines[0]?.[field])));
	const accounts = bylines.flatMap((one) => (one.account ? [one.account] : []));
	return (
		<form method="get" action={routes.deskMerge()} className="merge" data-columns={Math.min(bylines.length, 4)}>
			{bylines.map(({ id }) => (
				<input key={id} type="hidden" name="ids" value={id} />
			))}
			<input type="hidden" name="of" value={survivor.id} />
			<Choice legend="Which one stays">
				{bylines.map((one) => (
					<Option key={one.id} name="survivor" value={one.id} chosen={one.id === survivor.id}>
						<bdi className="font-medium">{one.name}</bdi>
						<span className="merge-note">
							<bdi>/by/{one.slug}</bdi> · {one.stories === 1 ? '1\u00a0story' : `${one.stories}\u00a0stories`}
						</span>
					</Option>
				))}
			</Choice>
			{fields.map((field) => (
				<Choice key={field} legend={LABELS[field]}>
					{bylines.map((one, index) => (
						<Option
							key={one.id}
							name={field}
							value={one.id}
							chosen={choice[field] === one.id}
							repeats={bylines.slice(0, index).some((other) => sameValue(other[field], one[field]))}
						>
							{SHOW[field](one) || <span className="text-muted">None</span>}
						</Option>
					))}
					{(JOINABLE as readonly string[]).includes(field) && (
						<Option name={field} value={ALL} chosen={choice[field] === ALL} spans>
							All of them together
						</Option>
					)}
				</Choice>
			))}
			{accounts.length > 0 && (
				<Choice legend="Account">
					{accounts.map(({ id, name }) => (
						<Option key={id} name="account" value={id} chosen={id === account}>
							{name}
						</Option>
					))}
					<Option name="account" value="none" chosen={account === 'none'}>
						None
					</Option>
				</Choice>
			)}
			<div className="form-submit">
				<Button>Show what would change</Button>
			</div>
		</form>
	);
}

function Choice({ legend, children }: { legend: string; children: ReactNode }) {
	return (
		<fieldset className="merge-choice">
			<legend>{legend}</legend>
			<div>{children}</div>
		</fieldset>
	);
}

type OptionProps = {
	name: string;
	value: string;
	chosen: boolean;
	/** Whether one before it says the same: where there are no columns, once is enough. */
	repeats?: boolean;
	/** Whether it is of none of them alone. */
	spans?: boolean;
	children: ReactNode;
};

function Option({ name, value, chosen, repeats = false, spans = false, children }: OptionProps) {
	return (
		<label className="merge-option" data-repeats={repeats && !chosen} data-spans={spans}>
			{/* Born anew with each address, which says what is chosen. */}
			<input key={String(chosen)} type="radio" name={name} value={value} defaultChecked={chosen} />
			<span>{children}</span>
		</label>
	);
}
