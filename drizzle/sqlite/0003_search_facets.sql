ALTER TABLE `search_entry` ADD `lead` text DEFAULT '' NOT NULL;
--> statement-breakpoint
-- The index gains what a story is filtered and ranked by, and fills itself anew (search-fill-mutations.ts).
DELETE FROM `search_entry`;
--> statement-breakpoint
DROP TABLE `search_words`;
--> statement-breakpoint
-- `facets` holds tokens that no reader can type: private-use letters stand for nothing in any text.
CREATE VIRTUAL TABLE `search_words` USING fts5(
	`headline`, `standfirst`, `body`, `facets`,
	content='', contentless_delete=1,
	tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'",
	prefix='3 4 5'
);
--> statement-breakpoint
-- Its terms, by which the beginning of a word is looked up.
CREATE VIRTUAL TABLE `search_terms` USING fts5vocab(`search_words`, 'instance');
