import './prose.css';
import type { Extensions } from '@tiptap/core';
import { toast } from '@/components/ui/toast';
import { findMarks } from './find-marks';
import { linkKey } from './link-key';
import { prosePaste } from './prose-paste';
import { proseTyping } from './prose-typing';
import { tkMarks } from './tk-marks';

/** What writing prose in the body needs beside its blocks. `smart`: whether typography is set as one types. */
export const proseExtensions = ({ language, smart }: { language: string; smart: () => boolean }): Extensions => [
	...proseTyping({ language, smart }),
	prosePaste((words) => toast.warning(words, 15_000)),
	tkMarks(),
	findMarks(),
	linkKey(),
];
