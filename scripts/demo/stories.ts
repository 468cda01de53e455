import type { DemoStory } from './demo-types';
import { story as aroundTheWall } from './stories/around-the-wall';
import { story as baitReview } from './stories/bait-review';
import { story as benchColumn } from './stories/bench-column';
import { story as boatNineteen } from './stories/boat-nineteen';
import { story as bollardDirections } from './stories/bollard-directions';
import { story as bondHouseholdCost } from './stories/bond-household-cost';
import { story as cuentosBiblioteca } from './stories/cuentos-biblioteca';
import { story as editorialBond } from './stories/editorial-bond';
import { story as eelgrassExplainer } from './stories/eelgrass-explainer';
import { story as electricFerryOrder } from './stories/electric-ferry-order';
import { story as ferreiraBootsClosing } from './stories/ferreira-boots-closing';
import { story as ferryBrief } from './stories/ferry-brief';
import { story as flagsLightsHorns } from './stories/flags-lights-horns';
import { story as fogChannel } from './stories/fog-channel';
import { story as fuelAudit } from './stories/fuel-audit';
import { story as gardenClubBlossfeldt } from './stories/garden-club-blossfeldt';
import { story as icePlantSale } from './stories/ice-plant-sale';
import { story as islandSchoolEnrollment } from './stories/island-school-enrollment';
import { story as kingTideWarning } from './stories/king-tide-warning';
import { story as lettersTideKnotsCavala } from './stories/letters-tide-knots-cavala';
import { story as lobsterBaitArithmetic } from './stories/lobster-bait-arithmetic';
import { story as longWall } from './stories/long-wall';
import { story as losingWell } from './stories/losing-well';
import { story as lostHarborFilm } from './stories/lost-harbor-film';
import { story as nightWithThePilots } from './stories/night-with-the-pilots';
import { story as oMarPortugues } from './stories/o-mar-portugues';
import { story as ploverOspreyCount } from './stories/plover-osprey-count';
import { story as redTideAndTheSmell } from './stories/red-tide-and-the-smell';
import { story as ropewalkFireEngine } from './stories/ropewalk-fire-engine';
import { story as schoolStartTimes } from './stories/school-start-times';
import { story as sharedDredge } from './stories/shared-dredge';
import { story as shortTermRentals } from './stories/short-term-rentals';
import { story as sixPrintsReview } from './stories/six-prints-review';
import { story as specialElectionGuide } from './stories/special-election-guide';
import { story as spellingBee } from './stories/spelling-bee';
import { story as tideGauge } from './stories/tide-gauge';
import { story as visitorsBook } from './stories/visitors-book';
import { story as volleyballCapeAnsel } from './stories/volleyball-cape-ansel';
import { story as wallBondVote } from './stories/wall-bond-vote';
import { story as whaleRetraction } from './stories/whale-retraction';
import { story as winterSwimmer } from './stories/winter-swimmer';
import { story as wordsForSlackWater } from './stories/words-for-slack-water';

const all: DemoStory[] = [
	aroundTheWall,
	baitReview,
	benchColumn,
	boatNineteen,
	bollardDirections,
	bondHouseholdCost,
	cuentosBiblioteca,
	editorialBond,
	eelgrassExplainer,
	electricFerryOrder,
	ferreiraBootsClosing,
	ferryBrief,
	flagsLightsHorns,
	fogChannel,
	fuelAudit,
	gardenClubBlossfeldt,
	icePlantSale,
	islandSchoolEnrollment,
	kingTideWarning,
	lettersTideKnotsCavala,
	lobsterBaitArithmetic,
	longWall,
	losingWell,
	lostHarborFilm,
	nightWithThePilots,
	oMarPortugues,
	ploverOspreyCount,
	redTideAndTheSmell,
	ropewalkFireEngine,
	schoolStartTimes,
	sharedDredge,
	shortTermRentals,
	sixPrintsReview,
	specialElectionGuide,
	spellingBee,
	tideGauge,
	visitorsBook,
	volleyballCapeAnsel,
	wallBondVote,
	whaleRetraction,
	winterSwimmer,
	wordsForSlackWater,
];

/** Newest first. */
export const stories = all.toSorted((a, b) => a.publishedMinutesAgo - b.publishedMinutesAgo);
