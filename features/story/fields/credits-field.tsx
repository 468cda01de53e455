'use client';

import { useState } from 'react';
import { Notice } from '@/components/ui/notice';
import type { FoundByline } from '@/features/byline/byline-schema';
import type { DeskCredit } from '../story-for-desk';
import type { DraftCredit } from '../story-schema';
import { CreditFind } from './credit-find';
import { CreditLines } from './credit-lines';
import { losesStory, moved } from './credit-list';
import { CreditRows } from './credit-rows';
import type { FieldChoices } from './field-choices';
import { FieldGroup } from './field-group';
import { LOSES_OWN_STORY } from './field-names';
import { Ends, FieldState, Press } from './field-state';
import { valueInWords } from './field-words';
import { type FieldStory, useField } from './use-field';

type Named = Pick<DeskCredit, 'name' | 'slug' | 'kind' | 'former'>;

type Props = {
	story: FieldStory & { owner: { actor: string } | null; shares: { actor: string }[] };
	credits: DeskCredit[];
	/** Where the story says that it was reported from; "" where it does not say. */
	dateline: string;
	language: string;
	choices: Pick<FieldChoices, 'me' | 'mayAddGuests' | 'newsroom'>;
};

/** Who is credited, in the order in which they are printed, and the lines that come of it. */
export function CreditsField({ story, credits, dateline, language, choices }: Props) {
	const field = useField(story, 'credits', credits.map(asDraft));
	const [found, setFound] = useState<ReadonlyMap<string, Named>>(new Map());
	const [asked, setAsked] = useState<DraftCredit[] | null>(null);
	const { typed } = field.draft;
	const known = new Map<string, Named>([...found, ...credits.map((credit) => [credit.bylineId, credit] as const)]);
	const nameOf = (id: string) => known.get(id)?.name ?? 'A byline that is gone';

	/** Whether it was done at once. */
	const change = (next: DraftCredit[], more?: 'typing'): boolean => {
		const was = losesStory({ ...story, me: choices.me }, typed);
		const asks = !was && losesStory({ ...story, me: choices.me }, next);
		if (asks) setAsked(next);
		else field.change(next, more);
		return !asks;
	};
	const add = ({ id, name, slug, kind, status }: FoundByline) => {
		setFound((before) => new Map(before).set(id, { name, slug, kind, former: status === 'former' }));
		const twice = typed.some((credit) => credit.bylineId === id && credit.role === 'by');
		change([...typed, { bylineId: id, role: twice ? 'additional reporting' : 'by', place: '' }]);
	};
	return (
		<FieldGroup title="Credits">
			<CreditRows
				credits={typed}
				nameOf={nameOf}
				isFormer={(id) => known.get(id)?.former ?? false}
				move={(from, to) => change(moved(typed, from, to))}
				remove={(index) => change(typed.toSpliced(index, 1))}
				edit={(index, part, more) => {
					const credit = typed[index];
					if (credit) change(typed.with(index, { ...credit, ...part }), more);
				}}
				leave={field.leave}
			/>
			{asked && (
				<div role="alert">
					<Notice tone="warn">
						<p>{LOSES_OWN_STORY}</p>
						<Ends>
							<Press does={() => setAsked(null)}>Keep my credit</Press>
							<Press
								does={() => {
									field.confirm(asked);
									setAsked(null);
								}}
							>
								Leave it out
							</Press>
						</Ends>
					</Notice>
				</div>
			)}
			<CreditFind add={add} mayAddGuests={choices.mayAddGuests} />
			<CreditLines
				credits={typed.map((credit) => ({
					...credit,
					name: nameOf(credit.bylineId),
					slug: known.get(credit.bylineId)?.slug ?? '',
					kind: known.get(credit.bylineId)?.kind ?? 'person',
				}))}
				dateline={dateline}
				style={{ language, oxfordComma: choices.newsroom.oxfordComma }}
			/>
			<FieldState
				field={field}
				inWords={(value) => valueInWords('credits', value, new Map([...known].map(([id, { name }]) => [id, name])))}
			/>
		</FieldGroup>
	);
}

const asDraft = ({ bylineId, role, place }: DeskCredit): DraftCredit => ({ bylineId, role, place });
