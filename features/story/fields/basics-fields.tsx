'use client';

import type { WorkingFields } from '../story-schema';
import { ChoiceField } from './choice-field';
import type { FieldChoices } from './field-choices';
import { FieldGroup } from './field-group';
import { KIND_NAMES } from './field-names';
import { LanguageField } from './language-field';
import { LengthField } from './length-field';
import { mappedField } from './mapped-field';
import { type FieldStory, useField } from './use-field';

const KINDS = Object.entries(KIND_NAMES).map(([value, label]) => ({ value, label }));

type Props = { story: FieldStory; fields: WorkingFields; choices: FieldChoices };

/** Where in the paper a story goes, and what it is. */
export function BasicsFields({ story, fields, choices }: Props) {
	const section = useField(story, 'sectionId', fields.sectionId);
	const kind = useField(story, 'kind', fields.kind);
	const sections = [
		...(section.draft.typed === null ? [{ value: '', label: 'Choose a section' }] : []),
		...choices.sections.map(({ id, name }) => ({ value: id, label: name })),
	];
	return (
		<FieldGroup title="In the paper">
			<ChoiceField
				field={mappedField(
					section,
					(id) => id ?? '',
					(id) => id || null,
				)}
				name="sectionId"
				label="Section"
				hint={choices.sections.length === 0 ? 'The paper has no sections yet: an editor makes them.' : undefined}
				options={sections}
			/>
			<ChoiceField
				// The options are the kinds.
				field={mappedField(
					kind,
					(value): string => value,
					(value) => value as WorkingFields['kind'],
				)}
				name="kind"
				label="Kind"
				options={KINDS}
			/>
			<LanguageField story={story} language={fields.language} paper={choices.newsroom.language} />
			<LengthField story={story} words={fields.commissionedWords} />
		</FieldGroup>
	);
}
