import type { DemoImage } from '../demo-types';

export const civicImages: DemoImage[] = [
	{
		key: 'fog-barge',
		source: { drawing: 'fog-barge.svg' },
		alt: 'Drawing: bands of fog lie across a tug and a barge that carries a large transformer; a lighthouse is barely to be seen behind them, and in the foreground the hook of a crane hangs empty over a pier.',
		caption: 'The Marlow 240 with her tug, off the Long Wall.',
		credit: 'Perpetua Lind / The Port Merrow Ledger',
	},
	{
		key: 'ropewalk-station',
		source: { drawing: 'ropewalk-station.svg' },
		alt: 'Drawing: a red brick firehouse of 1926 stands on wooden piles over water between gray sheds; through its open door are a pole, two coats and, on the bare floor, the chalk outline of an engine.',
		caption: 'The Ropewalk station. The chalk is where Engine 3 used to stand.',
		credit: 'Perpetua Lind / The Port Merrow Ledger',
	},
	{
		key: 'key-safes',
		source: { drawing: 'key-safes.svg' },
		alt: 'Drawing: seven key safes, with dials, number wheels and buttons, hang from a waterfront railing; across the water stands a row of wooden sheds with few windows lit.',
		caption: 'Key safes on a railing across from the Ropewalk.',
		credit: 'Perpetua Lind / The Port Merrow Ledger',
	},
	{
		key: 'ballot-box',
		source: { drawing: 'ballot-box.svg' },
		alt: 'Drawing: a ballot with one oval filled in stands in the slot of a wooden box with a padlock and a brass plate; on the wall behind it a calendar has one day ringed, and a red pencil lies on the table.',
		caption: 'One question, two ovals and a date in pencil.',
		credit: 'Perpetua Lind / The Port Merrow Ledger',
	},
	{
		key: 'fuel-dock',
		source: { drawing: 'fuel-dock.svg' },
		alt: 'Drawing: a red fuel pump on a dock, its upper window showing 412 gallons and its lower one 31 cents; the hose runs to a fishing boat alongside.',
		caption: 'Gallons were checked. Cents were not.',
		credit: 'Perpetua Lind / The Port Merrow Ledger',
	},
	{
		key: 'harbor-flags',
		source: { drawing: 'harbor-flags.svg' },
		alt: 'Chart of eight signals. One red pennant: small-craft advisory. Two: gale. A red square with a black center: storm. Two: hurricane. Red with a white slash: diver in the water. White and blue swallowtail: A, tending a diver. Yellow: Q, all well aboard. White and red halves: H, pilot aboard.',
		caption: 'Wind warnings, above, are hoisted on the Fish Pier; the flags below them are flown by vessels.',
		credit: 'Perpetua Lind / The Port Merrow Ledger',
	},
	{
		key: 'boat-lights',
		source: { drawing: 'boat-lights.svg' },
		alt: 'Four views of one boat at night. From ahead she shows green on the left of the picture and red on the right; from her port side, red; from her starboard side, green; from behind, one low white light. A white light on the mast shows in all but the last.',
		caption: 'A boat’s lights from four sides.',
		credit: 'Perpetua Lind / The Port Merrow Ledger',
	},
	{
		key: 'horn-signals',
		source: { drawing: 'horn-signals.svg' },
		alt: 'Table of six horn signals. One short blast: I intend to pass with you on my left. Two short: on my right. Three short: my engines are going astern. One prolonged: leaving the dock, or at a blind bend. Five short: I do not understand you, danger. One prolonged and two short: in fog, I cannot easily get out of your way.',
		caption: 'Six signals account for nearly everything that is heard in the harbor.',
		credit: 'Perpetua Lind / The Port Merrow Ledger',
	},
];
