-- The words of live stories, already folded and stemmed by features/search; rowid is search_entry.id.
-- Nothing but the index is kept: the text itself is in the revision.
CREATE VIRTUAL TABLE `search_words` USING fts5(
	`headline`, `standfirst`, `body`,
	content='', contentless_delete=1,
	tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'",
	prefix='3 4 5'
);
--> statement-breakpoint
CREATE TRIGGER `revision_is_immutable` BEFORE UPDATE ON `revision`
BEGIN SELECT RAISE(ABORT, 'a revision is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `published_revision_stays` BEFORE DELETE ON `revision`
WHEN EXISTS (SELECT 1 FROM `story` WHERE `story`.`id` = OLD.`story_id` AND `story`.`published_at` IS NOT NULL)
BEGIN SELECT RAISE(ABORT, 'a revision of a story that was published is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `correction_is_immutable` BEFORE UPDATE ON `correction`
BEGIN SELECT RAISE(ABORT, 'a correction is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `correction_stays` BEFORE DELETE ON `correction`
BEGIN SELECT RAISE(ABORT, 'a correction is never deleted'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_is_immutable` BEFORE UPDATE ON `audit`
BEGIN SELECT RAISE(ABORT, 'an audit row is never changed'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_stays` BEFORE DELETE ON `audit`
BEGIN SELECT RAISE(ABORT, 'an audit row is never deleted'); END;
