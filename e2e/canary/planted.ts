/** What plant.ts tells of what it made. */
export type PlantedStory = {
	id: string;
	/** Where it would be if it were published. */
	addresses: string[];
	/** Files of its pictures. */
	files: string[];
	/** Where readers have it or had it. */
	live?: string;
};

export type Planted = {
	stories: Record<string, PlantedStory>;
	/** Of preview links, by what became of them. */
	tokens: { open: string; revoked: string; expired: string; binned: string };
};
