'use client';

import './fields.css';
import './pictures.css';
import { useEffect, useState } from 'react';
import { pictureShelf } from '../editor/blocks/picture-shelf';
import type { StoryForDesk } from '../story-for-desk';
import { BasicsFields } from './basics-fields';
import { CreditsField } from './credits-field';
import { DatelineField } from './dateline-field';
import type { FieldChoices } from './field-choices';
import { LeadPictureField } from './lead-picture-field';
import { NotesField } from './notes-field';
import { PeopleFields } from './people-fields';
import { SharingFields } from './sharing-fields';
import { SlugField } from './slug-field';
import { TopicsField } from './topics-field';

type Props = {
	story: StoryForDesk;
	choices: FieldChoices;
	/** As they stand in the editor, a moment after the typing. */
	texts: { headline: string; standfirst: string };
};

/** All of a story that is not typed in its text. Each part saves itself and says so. */
export function FieldsPanel({ story, choices, texts }: Props) {
	const [pictures] = useState(pictureShelf);
	// What is typed before the script has loaded would be lost, so nothing can be.
	const [ready, setReady] = useState(false);
	useEffect(() => setReady(true), []);
	const { fields, powers } = story;
	return (
		<div className="panel-fields">
			{!powers.revise.allowed && <p className="text-muted">{powers.revise.reason}</p>}
			<fieldset className="panel-set" disabled={!ready || !story.mayEdit}>
				<legend className="sr-only">About the story</legend>
				<CreditsField
					story={story}
					credits={story.credits}
					dateline={fields.dateline?.place ?? ''}
					language={fields.language}
					choices={choices}
				/>
				<DatelineField story={story} dateline={fields.dateline} zones={choices.zones} zone={choices.newsroom.zone} />
				<BasicsFields story={story} fields={fields} choices={choices} />
				<TopicsField
					story={story}
					topicIds={fields.topicIds}
					topics={story.topics}
					mayAddTopics={choices.mayAddTopics}
				/>
				<SlugField story={story} slug={fields.slug} headline={texts.headline} host={choices.newsroom.host} />
				<LeadPictureField
					story={story}
					leadImageId={fields.leadImageId}
					leadImage={story.leadImage}
					pictures={pictures}
				/>
				<SharingFields story={story} texts={texts} newsroom={choices.newsroom} pictures={pictures} />
				<NotesField story={story} notes={fields.notes} />
			</fieldset>
			<PeopleFields story={story} choices={choices} />
		</div>
	);
}
