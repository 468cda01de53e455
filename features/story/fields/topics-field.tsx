'use client';

import { X } from 'lucide-react';
import { useCallback, useState } from 'react';
import { nameKey } from '@/lib/fold';
import type { StoryForDesk } from '../story-for-desk';
import { FieldGroup } from './field-group';
import { FieldState } from './field-state';
import { valueInWords } from './field-words';
import { FindField } from './find-field';
import { findTopics, makeTopic, NotDone } from './found-by-name';
import { IconPress } from './icon-press';
import { type FieldStory, useField } from './use-field';

const NEW = 'new';

type Props = {
	story: FieldStory;
	topicIds: string[];
	topics: StoryForDesk['topics'];
	mayAddTopics: boolean;
};

/** What a story is about; its first topics lead on from its page. */
export function TopicsField({ story, topicIds, topics, mayAddTopics }: Props) {
	const field = useField(story, 'topicIds', topicIds);
	const [found, setFound] = useState<ReadonlyMap<string, string>>(new Map());
	const [trouble, setTrouble] = useState('');
	const { typed } = field.draft;
	const names = new Map([...found, ...topics.map(({ id, name }) => [id, name] as const)]);

	const find = useCallback(async (query: string) => {
		const list = await findTopics(query);
		return list.map(({ id, name }) => ({ id, label: name }));
	}, []);
	const add = (id: string, name: string) => {
		setTrouble('');
		setFound((before) => new Map(before).set(id, name));
		if (!typed.includes(id)) field.change([...typed, id]);
	};
	const make = async (name: string) => {
		try {
			const topic = await makeTopic(name);
			add(topic.id, topic.name);
		} catch (error) {
			if (!(error instanceof NotDone)) throw error;
			setTrouble(`The topic “${name}” was not made. ${error.message}`);
		}
	};
	return (
		<FieldGroup title="Topics">
			{typed.length > 0 && (
				<ul className="panel-tags" aria-label="Topics of this story">
					{typed.map((id) => {
						const name = names.get(id) ?? 'A topic that is gone';
						return (
							<li key={id}>
								<span>{name}</span>
								<IconPress
									label={`Take ${name} off`}
									icon={X}
									does={() => field.change(typed.filter((one) => one !== id))}
								/>
							</li>
						);
					})}
				</ul>
			)}
			<FindField
				label="Add a topic"
				placeholder="Type to search"
				find={find}
				choose={({ id, label }, query) => (id === NEW ? make(query) : add(id, label))}
				extra={(query, options) =>
					mayAddTopics && !options.some(({ label }) => nameKey(label) === nameKey(query))
						? { id: NEW, label: `Make the topic “${query}”` }
						: null
				}
			/>
			{trouble !== '' && (
				<p role="alert" className="field-error">
					{trouble}
				</p>
			)}
			<FieldState field={field} inWords={(value) => valueInWords('topicIds', value, names)} />
		</FieldGroup>
	);
}
