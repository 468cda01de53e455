import { CheckField } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { Notice } from '@/components/ui/notice';
import type { Verdict } from '@/lib/verdict';
import { keepStateAction, restoreRevisionAction } from './revision-actions';

type Story = { id: string; moves: number };

/** Makes a revision of what stands now; nothing is offered where one holds it already. */
export function KeepState({ story, unkept, may }: { story: Story; unkept: boolean; may: Verdict }) {
	if (!may.allowed) return <Notice>{may.reason}</Notice>;
	if (!unkept) return <p className="text-muted">The newest revision holds everything that was written.</p>;
	return (
		<ActionForm
			action={keepStateAction}
			submit="Keep this state"
			kind="plain"
			hidden={{ id: story.id, seen: String(story.moves) }}
		/>
	);
}

type RestoreProps = { story: Story; revision: { id: string; number: number }; asksConsent: boolean };

/** Asks once, and says that nothing is lost by it. */
export function RestoreRevision({ story, revision, asksConsent }: RestoreProps) {
	return (
		<ActionForm
			action={restoreRevisionAction}
			submit={`Bring revision ${revision.number} back`}
			kind="plain"
			confirm="Its text and fields take the place of what stands now, for everyone who has the story open. What stands now is kept as a revision, and can be brought back the same way. Readers see nothing of it until it is published."
			hidden={{ id: story.id, revision: revision.id, seen: String(story.moves) }}
		>
			{asksConsent && (
				<CheckField name="confirmed" label="Even if it takes my credit away, and with it the story from me" />
			)}
		</ActionForm>
	);
}
