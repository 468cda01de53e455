-- What the desk's lists read stands on the story itself from now on.
UPDATE "story" SET
	"headline" = "revision"."headline",
	"words" = "revision"."words",
	"commissioned_words" = "revision"."commissioned_words",
	"for_section_id" = "revision"."section_id",
	"changed_at" = "revision"."created_at"
FROM "revision" WHERE "revision"."id" = "story"."latest_revision_id";
--> statement-breakpoint
-- Until now every picture lay where anyone could have it.
UPDATE "image" SET "public_at" = "created_at";
