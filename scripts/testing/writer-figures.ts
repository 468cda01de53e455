/** What generated sequences came to. */
export type Figures = {
	begun: number;
	/** Those that ended as they should. */
	sequences: number;
	actions: number;
	/** Changes that the server said were saved, and letters of which that then were nowhere. */
	acknowledged: number;
	lost: number;
	/** Typed into a paragraph that an older text, put back meanwhile, does not have. */
	intoNothing: number;
	moves: number;
	refused: number;
	/** How long each start after a kill took. */
	starts: number[];
};

export const noFigures = (): Figures => ({
	...{ begun: 0, sequences: 0, actions: 0, acknowledged: 0, lost: 0, intoNothing: 0, moves: 0, refused: 0, starts: [] },
});
