'use client';

import { useCallback, useState } from 'react';
import { Field } from '@/components/ui/field';
import { fold } from '@/lib/fold';
import type { Dateline } from '../story-schema';
import { FieldGroup } from './field-group';
import { FieldState, Press } from './field-state';
import { valueInWords } from './field-words';
import { FindField } from './find-field';
import { type FieldStory, useField } from './use-field';

type Props = { story: FieldStory; dateline: Dateline | null; zones: readonly string[]; zone: string };

const MOST_ZONES = 12;

/** Where a story was reported from, and by which clock that place lives. */
export function DatelineField({ story, dateline, zones, zone }: Props) {
	const field = useField(story, 'dateline', dateline);
	const { typed, refused } = field.draft;
	const [choosing, setChoosing] = useState(false);
	const [kept, setKept] = useState(typed?.zone ?? zone);
	const find = useCallback(async (query: string) => findZones(zones, query), [zones]);
	const choose = (chosen: string) => {
		setKept(chosen);
		setChoosing(false);
		if (typed) field.change({ ...typed, zone: chosen });
	};
	return (
		<FieldGroup title="Dateline">
			<Field
				name="place"
				label="Reported from"
				hint="A place, as it is printed. May be empty."
				error={refused?.error || undefined}
			>
				<input
					className="input"
					value={typed?.place ?? ''}
					maxLength={120}
					autoComplete="off"
					onChange={({ target: { value } }) => field.change(datelineOf(value, typed?.zone ?? kept), 'typing')}
					onBlur={() => {
						const place = typed?.place.trim();
						if (typed && place !== undefined && place !== typed.place) field.change({ ...typed, place });
						else field.leave();
					}}
				/>
			</Field>
			{typed && !choosing && (
				<p className="panel-line">
					<span>
						<span className="text-muted">Time zone there:</span> {zoneInWords(typed.zone)}
					</span>
					<Press does={() => setChoosing(true)}>Another zone</Press>
				</p>
			)}
			{typed && choosing && (
				<>
					<FindField
						label="Time zone of that place"
						placeholder="Type a city"
						find={find}
						choose={({ id }) => choose(id)}
					/>
					<Press does={() => setChoosing(false)}>Keep {zoneInWords(typed.zone)}</Press>
				</>
			)}
			<FieldState besides field={field} inWords={(value) => valueInWords('dateline', value, new Map())} />
		</FieldGroup>
	);
}

/** A zone without a place says nothing, so it goes with it. */
const datelineOf = (place: string, zone: string): Dateline | null => (place.trim() === '' ? null : { place, zone });

const zoneInWords = (zone: string) => zone.replaceAll('_', ' ');

/** A city as it begins first, then any other part of the name: "york" is America/New_York. */
export function findZones(zones: readonly string[], query: string): { id: string; label: string }[] {
	const wanted = fold(query).replaceAll('_', ' ').trim();
	const city = (zone: string) => fold(zoneInWords(zone)).split('/').at(-1) ?? '';
	const found = zones.filter((zone) => fold(zoneInWords(zone)).includes(wanted));
	const rank = (zone: string) => (city(zone).startsWith(wanted) ? 0 : 1);
	return found
		.sort((a, b) => rank(a) - rank(b))
		.slice(0, MOST_ZONES)
		.map((zone) => ({ id: zone, label: zoneInWords(zone) }));
}
