import { doc, h, p } from '@/features/story/body/body-build';
import type { Body } from '@/features/story/body/body-schema';
import { CROSSHEADS, deskOf, SENTENCES } from './desks';
import { type Chance, seededChance } from './seeded-random';
import { type Cast, joined, measured, type Written, write } from './sentence-writer';

export type StoryText = {
	kicker: string;
	headline: Written;
	standfirst: Written;
	body: Body;
	bodyWords: string[];
	/** As readers count them, in the body. */
	words: number;
};

/** Every so many stories one names a vessel that no other story names. */
const NAMED_VESSEL_EVERY = 10;

/** What story `number` says: the same for the same number and section. */
export function writeStory(number: number, sectionSlug: string): StoryText {
	const chance = seededChance(number);
	const cast: Cast = new Map();
	const desk = deskOf(sectionSlug);
	const say = (templates: readonly string[]) => write(chance.pick(templates), chance, cast);
	const headline = say(desk.headlines);
	const standfirst = say(desk.standfirsts);
	const body = writeBody(number, say(desk.ledes), chance, cast);
	return {
		...{ kicker: chance.pick(desk.kickers), headline, standfirst },
		body: doc(...body.map(({ text, heading }) => (heading ? h(2, text) : p(text)))),
		bodyWords: body.flatMap((block) => block.words),
		words: body.reduce((sum, block) => sum + block.count, 0),
	};
}

type Block = Written & { heading?: boolean };

function writeBody(number: number, lede: Written, chance: Chance, cast: Cast): Block[] {
	const sentences = sample(SENTENCES, 5 + chance.below(6), chance).map((one) => write(one, chance, cast));
	const blocks: Block[] = [joined([lede, ...sentences.splice(0, 1)])];
	while (sentences.length > 0) blocks.push(joined(sentences.splice(0, 2 + chance.below(2))));
	if (blocks.length > 3) blocks.splice(2, 0, { ...write(chance.pick(CROSSHEADS), chance), heading: true });
	const vessel = vesselOf(number);
	if (vessel) blocks.push(measured(`The survey was made from the ${vessel}, which lay off the Long Wall.`));
	return blocks;
}

/** `count` different ones, in any order. */
function sample<T>(from: readonly T[], count: number, chance: Chance): T[] {
	const taken = new Set<T>();
	while (taken.size < Math.min(count, from.length)) taken.add(chance.pick(from));
	return [...taken];
}

const SYLLABLES = 'bal cor dra fen gul hav jor kel lum mor nax pel quo rin sov tur vex wyn yar zim'.split(' ');

/** A name that stands in one story alone, so that a search for something rare can be tried; null for most. */
export function vesselOf(number: number): string | null {
	if (number % NAMED_VESSEL_EVERY !== 0) return null;
	let name = '';
	for (
		let left = number / NAMED_VESSEL_EVERY + SYLLABLES.length ** 3;
		left > 0;
		left = Math.floor(left / SYLLABLES.length)
	)
		name += SYLLABLES[left % SYLLABLES.length];
	return name.charAt(0).toUpperCase() + name.slice(1);
}
