import type { DemoImage } from '../demo-types';

export const waterImages: DemoImage[] = [
	{
		key: 'ice-plant',
		source: { drawing: 'ice-plant.svg' },
		alt: 'Drawing: a boarded ice plant with a square tower stands on a pier; flake ice pours from its chute into the hold of a red-bottomed dragger, three gulls sit on the roofs and a wooden float lies on its chain below.',
		caption: 'The ice plant on the Fish Pier, with its chute and its float.',
		credit: 'Perpetua Lind / The Port Merrow Ledger',
	},
	{
		key: 'lobster-trap',
		source: { drawing: 'lobster-trap.svg' },
		alt: 'Drawing: five round-topped wooden lobster traps, seen from the end, are stacked against a green boarded wall; beside them are a barrel of herring, a coil of rope and three painted buoys on pegs.',
		caption: 'Five traps, and part of what it takes to fill them.',
		credit: 'Perpetua Lind / The Port Merrow Ledger',
	},
	{
		key: 'king-tide-map',
		source: { drawing: 'king-tide-map.svg' },
		alt: 'Map of the seaward end of Tarrow Neck: at 12.3 feet the tide fills the salt marsh and the shore and covers Neck Road at the marsh bend, cutting off 22 houses on Shellback Lane; at 13.4 feet it reaches a little farther all around.',
		caption: 'Where the water stands on Tarrow Neck at two heights of the tide.',
		credit: 'Łukasz Wróbel / The Port Merrow Ledger',
	},
	{
		key: 'pilot-night',
		source: { drawing: 'pilot-night.svg' },
		alt: 'Drawing: at night a small pilot boat with a white light over a red one lies against the black side of a ship, under a rope ladder lit by a lamp at the rail; beyond the bow a lighthouse sweeps its beam.',
		caption: 'The pilot boat Sandpiper under the side of the Aurelia K.',
		credit: 'Perpetua Lind / The Port Merrow Ledger',
	},
	{
		key: 'pilot-ladder',
		source: { drawing: 'pilot-ladder.svg' },
		alt: 'Diagram of a pilot ladder on a ship’s side: stanchions at the gate, 15 wooden steps, two long spreaders, two side ropes without knots, and four rubber steps at the bottom. The climb may be no more than 30 feet.',
		caption: 'The parts of a pilot ladder.',
		credit: 'Perpetua Lind / The Port Merrow Ledger',
	},
	{
		key: 'pilot-channel-map',
		source: { drawing: 'pilot-channel-map.svg' },
		alt: 'Map of the ship channel: from the whistle buoy in the east it runs between Little Gannet and Gannet Island, bends past two rocks called the Sisters, rounds the end of the Long Wall into a turning basin and ends at the Salt Dock. A section shows a ship drawing 20½ feet in 23 feet of water.',
		caption: 'The way in, from the whistle buoy to the Salt Dock.',
		credit: 'Łukasz Wróbel and Perpetua Lind / The Port Merrow Ledger',
	},
	{
		key: 'plover',
		source: { drawing: 'plover.svg' },
		alt: 'Drawing: a round, sand-colored bird with a white breast, a black collar and orange legs stands on a roped-off beach beside four speckled eggs; behind it are posts, a sign that reads “Birds nesting,” and the sea.',
		caption: 'A piping plover and four eggs, in more danger of being stepped on than seen.',
		credit: 'Perpetua Lind / The Port Merrow Ledger',
	},
	{
		key: 'electric-ferry',
		source: { drawing: 'electric-ferry.svg' },
		alt: 'Diagram of the new ferry in profile, 92 feet long and drawing 5 feet 11 inches, with four battery rooms, a generator and motors low in the hull; an arm on a raised steel frame reaches over from the pier to charge her.',
		caption: 'The new boat, as specified. The colors are the Ledger’s.',
		credit: 'Łukasz Wróbel / The Port Merrow Ledger',
	},
];
