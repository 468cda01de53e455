'use client';

import { SelectField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { shareAction, unshareAction } from '../story-actions';
import type { StoryForDesk } from '../story-for-desk';
import type { FieldChoices } from './field-choices';
import { FieldGroup } from './field-group';

type Props = {
	story: Pick<StoryForDesk, 'id' | 'owner' | 'shares' | 'powers'>;
	choices: Pick<FieldChoices, 'me' | 'colleagues'>;
};

/** Whose story it is, and who else may work on it. */
export function PeopleFields({ story: { id, owner, shares, powers }, choices: { me, colleagues } }: Props) {
	const there = new Set([owner?.actor, ...shares.map(({ actor }) => actor)]);
	const others = colleagues.filter(({ actor }) => !there.has(actor));
	const { share } = powers;
	return (
		<FieldGroup title="People">
			<p>
				{owner ? (owner.actor === me.actor ? 'It is your story.' : `It is ${owner.name}’s story.`) : 'It has no owner.'}
			</p>
			{shares.length > 0 && (
				<ul className="panel-people" aria-label="Shared with">
					{shares.map(({ actor, name }) => (
						<li key={actor}>
							<span>{actor === me.actor ? `${name} (you)` : name}</span>
							{share.allowed && (
								<ActionForm
									action={unshareAction}
									hidden={{ id, colleague: actor }}
									submit="Take back"
									kind="plain"
									className="panel-inline"
								/>
							)}
						</li>
					))}
				</ul>
			)}
			{!share.allowed && <p className="text-muted">{share.reason}</p>}
			{share.allowed && others.length === 0 && <p className="text-muted">There is nobody else to share it with.</p>}
			{share.allowed && others.length > 0 && (
				<ActionForm action={shareAction} hidden={{ id }} submit="Share" kind="plain" className="form panel-share">
					<SelectField
						name="colleague"
						label="Share with a colleague"
						hint="They may edit it as if it were theirs."
						required
						options={[
							{ value: '', label: 'Choose someone' },
							...others.map(({ actor, name }) => ({ value: actor, label: name })),
						]}
					/>
				</ActionForm>
			)}
		</FieldGroup>
	);
}
