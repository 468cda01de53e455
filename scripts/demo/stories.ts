import type { DemoStory } from './demo-types';
import { story as bench } from './stories/bench-column';
import { story as eelgrass } from './stories/eelgrass-explainer';
import { story as ferry } from './stories/ferry-brief';
import { story as longWall } from './stories/long-wall';
import { story as mackerel } from './stories/o-mar-portugues';
import { story as review } from './stories/six-prints-review';
import { story as tideGauge } from './stories/tide-gauge';
import { story as bond } from './stories/wall-bond-vote';
import { story as whale } from './stories/whale-retraction';
import { story as words } from './stories/words-for-slack-water';

/** Newest first. */
export const stories: DemoStory[] = [
	...[ferry, bond, longWall, bench, eelgrass, words, tideGauge, review, mackerel, whale],
].toSorted((a, b) => a.publishedMinutesAgo - b.publishedMinutesAgo);
