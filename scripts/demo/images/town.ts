import type { DemoImage } from '../demo-types';

const LIND = 'Perpetua Lind / The Port Merrow Ledger';

export const townImages: DemoImage[] = [
	{
		key: 'school-clock',
		source: { drawing: 'school-clock.svg' },
		alt: 'Drawing of a round wall clock above a row of empty coat hooks: dashed hands stand at 7:25, solid hands at 8:30, and a red band on the rim marks the 65 minutes between.',
		caption: 'Sixty-five minutes: from 7:25 to 8:30.',
		credit: LIND,
	},
	{
		key: 'dory-launched',
		source: { drawing: 'dory-launched.svg' },
		alt: 'Drawing: a new dory with a red top plank lies still on flat harbor water at the foot of a slip, two pairs of oars laid across her, her reflection unbroken beneath her.',
		caption: 'Afloat at slack water, and drinking.',
		credit: LIND,
	},
	{
		key: 'dory-plan',
		source: { drawing: 'dory-plan.svg' },
		alt: 'Diagram of a dory in three views: from the side, from above and in cross section, with the stem, transom, frames, thwarts and four lapped planks to a side marked by name.',
		caption: 'The lines of the dory, and what the parts are called. She is 17 feet long and 4 feet 6 inches wide.',
		credit: LIND,
	},
	{
		key: 'dory-molds',
		source: { drawing: 'dory-molds.svg' },
		alt: 'Drawing: in a workshop a half-planked dory stands upside down on wooden molds, the lower two planks not yet on; clamps hold the latest one, and shavings lie on the floor.',
		caption: 'Upside down: two planks to a side on, two to go.',
		credit: LIND,
	},
	{
		key: 'dory-tools',
		source: { drawing: 'dory-tools.svg' },
		alt: 'Drawing of tools laid out on a bench: a plane, a mallet, a clamp, a pencil, a row of copper rivets and a long pine batten covered with pencil marks.',
		caption: 'The stick, with every measurement in the boat on it, and what it is used with.',
		credit: LIND,
	},
	{
		key: 'around-the-wall-course',
		source: { drawing: 'around-the-wall-course.svg' },
		alt: 'Map of the race course: a line runs from the Fish Pier along the harbor side of the bent breakwater, around the light at its end, back along the seaward side outside three orange buoys, over the root of the wall at a ramp, and down to the pier again.',
		caption: 'Once around the Long Wall is 1.6 miles on the water and 70 yards on foot. The race is two laps.',
		credit: 'Łukasz Wróbel / The Port Merrow Ledger',
	},
	{
		key: 'the-bailer',
		source: { drawing: 'the-bailer.svg' },
		alt: 'Drawing: a long-handled wooden bailing scoop hangs from a nail on a boarded wall, its handle covered with small brass plates.',
		caption: 'The Bailer, which goes to the last boat home.',
		credit: LIND,
	},
	{
		key: 'winter-swim',
		source: { drawing: 'winter-swim.svg' },
		alt: 'Drawing: in falling snow a swimmer, no more than a red cap and a wake, heads out over gray water toward a mooring buoy; two robes hang on an icy ladder in the foreground.',
		caption: 'The Ropewalk slip at 6:45 in the morning. The second robe is the doctor’s.',
		credit: LIND,
	},
];
