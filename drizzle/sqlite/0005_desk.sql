CREATE TABLE `presence` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`actor` text NOT NULL,
	`name` text NOT NULL,
	`seen_at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `presence_story` ON `presence` (`story_id`);--> statement-breakpoint
CREATE INDEX `presence_seen` ON `presence` (`seen_at`);--> statement-breakpoint
CREATE TABLE `preview_link` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`token_hash` text NOT NULL,
	`name` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`revoked_at` integer,
	`visits` integer DEFAULT 0 NOT NULL,
	`last_visit_at` integer,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `preview_link_token_hash_unique` ON `preview_link` (`token_hash`);--> statement-breakpoint
CREATE INDEX `preview_link_story` ON `preview_link` (`story_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `saved_view` (
	`id` text PRIMARY KEY NOT NULL,
	`actor` text NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `saved_view_actor` ON `saved_view` (`actor`,`created_at`);--> statement-breakpoint
CREATE TABLE `story_hold` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	`until` integer,
	`until_wall` text DEFAULT '' NOT NULL,
	`zone` text DEFAULT '' NOT NULL,
	`released_at` integer,
	`released_by` text,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_hold_story` ON `story_hold` (`story_id`,`released_at`);--> statement-breakpoint
CREATE TABLE `story_move` (
	`story_id` text NOT NULL,
	`number` integer NOT NULL,
	`move` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	`revision_id` text,
	`details` text NOT NULL,
	PRIMARY KEY(`story_id`, `number`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `story_schedule` (
	`story_id` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`due_at` integer NOT NULL,
	`wall` text NOT NULL,
	`zone` text NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	`substantial` integer NOT NULL,
	`trouble` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_schedule_due` ON `story_schedule` (`trouble`,`due_at`);--> statement-breakpoint
CREATE TABLE `story_share` (
	`story_id` text NOT NULL,
	`actor` text NOT NULL,
	`shared_by` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `actor`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_share_actor` ON `story_share` (`actor`,`story_id`);--> statement-breakpoint
CREATE TABLE `working_copy` (
	`story_id` text PRIMARY KEY NOT NULL,
	`generation` text NOT NULL,
	`seq` integer NOT NULL,
	`snapshot_seq` integer NOT NULL,
	`fields` text NOT NULL,
	`fields_version` integer NOT NULL,
	`kept_seq` integer NOT NULL,
	`kept_fields` integer NOT NULL,
	`kept_at` integer NOT NULL,
	`live_seq` integer NOT NULL,
	`live_fields` integer NOT NULL,
	`writers` text NOT NULL,
	`snapshot` blob NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `working_update` (
	`story_id` text NOT NULL,
	`seq` integer NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	`bytes` blob NOT NULL,
	PRIMARY KEY(`story_id`, `seq`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
DROP INDEX `draft_credit_byline`;--> statement-breakpoint
CREATE INDEX `draft_credit_byline` ON `draft_credit` (`byline_id`,`story_id`);--> statement-breakpoint
ALTER TABLE `image` ADD `public_at` integer;--> statement-breakpoint
ALTER TABLE `revision` ADD `writers` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `story` ADD `moves` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `story` ADD `deleted_at` integer;--> statement-breakpoint
ALTER TABLE `story` ADD `headline` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `story` ADD `words` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `story` ADD `commissioned_words` integer;--> statement-breakpoint
ALTER TABLE `story` ADD `for_section_id` text;--> statement-breakpoint
ALTER TABLE `story` ADD `changed_at` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `story_changed` ON `story` (`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_owner_changed` ON `story` (`owner`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_live_changed` ON `story` (`live`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_stage_changed` ON `story` (`stage`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_section_changed` ON `story` (`for_section_id`,`changed_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_deleted` ON `story` (`deleted_at`);