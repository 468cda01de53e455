import type { Metadata } from 'next';
import { Missing } from '@/components/ui/missing';
import { answerMissing } from '@/lib/answer';
import { enter } from '../enter';

export const metadata: Metadata = { title: 'Not found' };

/** Every address of the desk that nothing else answers; strangers are sent to the door as from any other. */
export default async function Unknown() {
	await enter();
	answerMissing();
	return <Missing what="page" />;
}
