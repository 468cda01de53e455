import { z } from 'zod';
import { isDay } from '@/lib/dates';
import { plainText, requiredText } from '@/lib/plain-text';
import { ASKED_NAMES, MOST_SAID } from './story-asked';
import { HOLD_KINDS } from './story-schema';

/** What people type into the forms that move a story. */

export const CORRECTION_KINDS = ['correction', 'clarification', 'update', "editor's note", 'retraction'] as const;

const CHOOSE = 'is missing: choose one';

export const correctionInput = z.strictObject({
	kind: z.enum(CORRECTION_KINDS, CHOOSE),
	text: requiredText(2_000),
	above: z.boolean(),
	at: z.date().optional(),
	seen: z.int().optional(),
});
export type CorrectionEntry = z.output<typeof correctionInput>;

/** What the address of a killed story says; "" says no more than that it is gone. */
export const killNotice = z.strictObject({ notice: plainText(1_000) });

/** Why a story goes back to be worked on. */
export const returnNote = z.strictObject({ reason: plainText(1_000) });

/** What is written where a warning asks for words. */
export const saidInput = z.partialRecord(
	z.enum(ASKED_NAMES),
	requiredText(MOST_SAID).transform((text) => text.trim()),
);

const day = z.string().refine(isDay, 'is not a day');
/** hh:mm */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
const time = z.string().refine(isTime, 'is not a time such as 17:30');

/** Which of two readings is meant where clocks change; see lib/dates. */
export const TIME_CHOICES = ['earlier', 'later', 'before', 'after'] as const;
export type TimeChoice = (typeof TIME_CHOICES)[number];
const choice = z.enum(TIME_CHOICES).optional();

export const scheduleInput = z.strictObject({
	...{ day, time, choice },
	substantial: z.boolean().default(false),
	/** All warnings, or those that are named. */
	confirmed: z.union([z.boolean(), z.array(z.string())]).default(false),
	said: saidInput.default({}),
	seen: z.int().optional(),
	fieldsSeen: z.int().optional(),
});
export type ScheduleInput = z.input<typeof scheduleInput>;

export const holdInput = z.strictObject({
	kind: z.enum(HOLD_KINDS, CHOOSE),
	reason: requiredText(1_000),
	untilDay: day.optional(),
	untilTime: time.optional(),
	choice,
	seen: z.int().optional(),
});
export type HoldInput = z.input<typeof holdInput>;

/** Moves that can be made with many stories at once. */
export const BULK_MOVES = [
	...(['submit', 'ready', 'return', 'publish', 'unpublish', 'unschedule'] as const),
	...(['hold', 'release', 'delete', 'undelete'] as const),
];
export type BulkMove = (typeof BULK_MOVES)[number];

export const MOST_AT_ONCE = 200;

export const bulkInput = z.strictObject({
	confirmed: z.boolean().optional(),
	kind: z.enum(HOLD_KINDS).optional(),
	reason: plainText(1_000).optional(),
});
export type BulkInput = z.input<typeof bulkInput>;
