'use client';

import { useAnswered } from '@/components/ui/form-context';
import { RadioField } from './radio-field';
import { timeChoices } from './time-choices';

/** Asked only after a time was refused that does not exist, or comes twice, because clocks change. */
export function TimeChoiceField() {
	const choices = timeChoices(useAnswered('choice').error ?? '');
	if (choices.length === 0) return null;
	return <RadioField name="choice" legend="Clocks change then. Which time is meant?" options={choices} required />;
}
