import type { Metadata } from 'next';
import { Missing } from '@/features/search/components/missing';

export const metadata: Metadata = { title: 'Not found', robots: { index: false } };

/** Every address that nothing else answers. */
export default function Unknown() {
	return <Missing />;
}
