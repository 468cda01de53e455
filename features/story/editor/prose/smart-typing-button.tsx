'use client';

import { Quote } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { onSmartTyping, smartTypingIsOn, turnSmartTyping } from './smart-typing';

/** Turns the setting of quotes, dashes and spaces on and off for one person, named by `person`. */
export function SmartTypingButton({ person }: { person: string }) {
	const on = useSyncExternalStore(
		onSmartTyping,
		() => smartTypingIsOn(person),
		() => true,
	);
	return (
		<button
			type="button"
			className="prose-tool"
			aria-pressed={on}
			aria-label="Smart quotes, dashes and spaces"
			title={on ? 'Quotes, dashes and spaces are set as you type' : 'Quotes, dashes and spaces stay as you type them'}
			onClick={() => turnSmartTyping(person, !on)}
		>
			<Quote aria-hidden size={16} />
		</button>
	);
}
