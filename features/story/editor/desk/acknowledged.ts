/**
 * Which of the changes made here the server has acknowledged. It answers in the order in
 * which it was sent to, one answer for each message with changes, so a queue says exactly
 * which state an answer is about. (Hocuspocus' own count is set to 1 with every connection,
 * and would reach 0 by the answer to a message that was still waiting from before.)
 */
export class Acknowledged {
	#made = 0;
	#acknowledged = 0;
	#underWay: number[] = [];
	#refused = false;

	/** Something changed here. */
	changed(): void {
		this.#made++;
	}

	/** Everything that is here up to now was sent. */
	sent(): void {
		this.#underWay.push(this.#made);
	}

	answered(taken: boolean): void {
		const upTo = this.#underWay.shift();
		if (upTo === undefined) return;
		if (!taken) this.#refused = true;
		// What came after a refusal was taken without it.
		else if (!this.#refused) this.#acknowledged = Math.max(this.#acknowledged, upTo);
	}

	/** Answers to what was under way will not come; the next connection begins with all of it. */
	closed(): void {
		this.#underWay = [];
		this.#refused = false;
	}

	get all(): boolean {
		return this.#acknowledged === this.#made;
	}
}
