ALTER TABLE "search_entry" ADD COLUMN "lead" text COLLATE "C" DEFAULT '' NOT NULL;
--> statement-breakpoint
-- The index gains what a story is filtered and ranked by, and fills itself anew (search-fill-mutations.ts).
DELETE FROM "search_entry";
