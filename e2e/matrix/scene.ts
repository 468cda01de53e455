/** What a scene of the matrix has, as its specs are told. */
export type Scene = {
	number: number;
	/** Account ids by part. */
	ids: Record<string, string>;
	emails: Record<string, string>;
	/** Sessions and the values of their cookies, by person. */
	sessions: Record<string, { id: string; cookie: string }>;
	/** Of links that were mailed, good for one hour. */
	tokens: { invitation: string; reset: string; address: string; setup: string };
	/** An invitation that lies in the outbox folder. */
	mail: string;
};
