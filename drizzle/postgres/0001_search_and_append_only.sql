-- The words of live stories, already folded and stemmed by features/search.
ALTER TABLE "search_entry" ADD COLUMN "words" tsvector NOT NULL DEFAULT ''::tsvector;
--> statement-breakpoint
CREATE INDEX "search_entry_words" ON "search_entry" USING gin ("words");
--> statement-breakpoint
CREATE FUNCTION "stet_refuse"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$;
--> statement-breakpoint
CREATE TRIGGER "revision_is_immutable" BEFORE UPDATE ON "revision"
FOR EACH ROW EXECUTE FUNCTION "stet_refuse"('a revision is never changed');
--> statement-breakpoint
CREATE FUNCTION "stet_keep_published_revision"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF EXISTS (SELECT 1 FROM "story" WHERE "id" = OLD."story_id" AND "published_at" IS NOT NULL) THEN
		RAISE EXCEPTION 'a revision of a story that was published is never deleted';
	END IF;
	RETURN OLD;
END $$;
--> statement-breakpoint
CREATE TRIGGER "published_revision_stays" BEFORE DELETE ON "revision"
FOR EACH ROW EXECUTE FUNCTION "stet_keep_published_revision"();
--> statement-breakpoint
CREATE TRIGGER "correction_is_immutable" BEFORE UPDATE ON "correction"
FOR EACH ROW EXECUTE FUNCTION "stet_refuse"('a correction is never changed');
--> statement-breakpoint
CREATE TRIGGER "correction_stays" BEFORE DELETE ON "correction"
FOR EACH ROW EXECUTE FUNCTION "stet_refuse"('a correction is never deleted');
--> statement-breakpoint
CREATE TRIGGER "audit_is_immutable" BEFORE UPDATE ON "audit"
FOR EACH ROW EXECUTE FUNCTION "stet_refuse"('an audit row is never changed');
--> statement-breakpoint
CREATE TRIGGER "audit_stays" BEFORE DELETE ON "audit"
FOR EACH ROW EXECUTE FUNCTION "stet_refuse"('an audit row is never deleted');
