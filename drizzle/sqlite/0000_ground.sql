CREATE TABLE `byline` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`kind` text NOT NULL,
	`status` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`sort_name` text NOT NULL,
	`title` text NOT NULL,
	`bio` text,
	`portrait_id` text,
	`beats` text NOT NULL,
	`location` text NOT NULL,
	`languages` text NOT NULL,
	`contacts` text NOT NULL,
	`same_as` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `byline_slug_unique` ON `byline` (`slug`);--> statement-breakpoint
CREATE INDEX `byline_name_key` ON `byline` (`name_key`);--> statement-breakpoint
CREATE TABLE `audit` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`details_hash` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_subject` ON `audit` (`subject`,`number`);--> statement-breakpoint
CREATE TABLE `audit_details` (
	`number` integer PRIMARY KEY NOT NULL,
	`salt` text NOT NULL,
	`details` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `audit_head` (
	`id` integer PRIMARY KEY NOT NULL,
	`number` integer NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `edition` (
	`number` integer PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`everything` integer NOT NULL,
	`addresses` text NOT NULL,
	`gone` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `former_slug` (
	`noun` text NOT NULL,
	`slug` text NOT NULL,
	`target_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`noun`, `slug`)
);
--> statement-breakpoint
CREATE TABLE `image` (
	`id` text PRIMARY KEY NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`alt` text NOT NULL,
	`caption` text NOT NULL,
	`credit` text NOT NULL,
	`renditions` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `newsroom` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`motto` text NOT NULL,
	`language` text NOT NULL,
	`zone` text NOT NULL,
	`accent` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `section` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL,
	`position` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `section_slug_unique` ON `section` (`slug`);--> statement-breakpoint
CREATE TABLE `topic` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `topic_slug_unique` ON `topic` (`slug`);--> statement-breakpoint
CREATE TABLE `correction` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`revision_id` text NOT NULL,
	`kind` text NOT NULL,
	`text` text NOT NULL,
	`above` integer NOT NULL,
	`actor` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`revision_id`) REFERENCES `revision`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `correction_story` ON `correction` (`story_id`,`at`);--> statement-breakpoint
CREATE INDEX `correction_newest` ON `correction` (`at`);--> statement-breakpoint
CREATE TABLE `draft_credit` (
	`story_id` text NOT NULL,
	`position` integer NOT NULL,
	`byline_id` text NOT NULL,
	`role` text NOT NULL,
	`place` text NOT NULL,
	PRIMARY KEY(`story_id`, `position`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`byline_id`) REFERENCES `byline`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `draft_credit_byline` ON `draft_credit` (`byline_id`);--> statement-breakpoint
CREATE TABLE `import_source` (
	`sha256` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`file_name` text NOT NULL,
	`stated_at` integer,
	`stated_precision` text,
	`stated_date` text,
	`received_at` integer NOT NULL,
	`bytes` blob NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `import_source_story_id_unique` ON `import_source` (`story_id`);--> statement-breakpoint
CREATE TABLE `live_credit` (
	`story_id` text NOT NULL,
	`position` integer NOT NULL,
	`byline_id` text NOT NULL,
	`role` text NOT NULL,
	`place` text NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `position`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`byline_id`) REFERENCES `byline`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `live_credit_byline_newest` ON `live_credit` (`byline_id`,`published_at`,`story_id`);--> statement-breakpoint
CREATE TABLE `live_topic` (
	`story_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`published_at` integer NOT NULL,
	PRIMARY KEY(`story_id`, `topic_id`),
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`topic_id`) REFERENCES `topic`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `live_topic_newest` ON `live_topic` (`topic_id`,`published_at`,`story_id`);--> statement-breakpoint
CREATE TABLE `revision` (
	`id` text PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	`number` integer NOT NULL,
	`reason` text NOT NULL,
	`actor` text NOT NULL,
	`created_at` integer NOT NULL,
	`kicker` text NOT NULL,
	`headline` text NOT NULL,
	`standfirst` text NOT NULL,
	`kind` text NOT NULL,
	`language` text NOT NULL,
	`slug` text NOT NULL,
	`section_id` text,
	`lead_image_id` text,
	`dateline` text,
	`commissioned_words` integer,
	`words` integer NOT NULL,
	`overrides` text NOT NULL,
	`notes` text NOT NULL,
	`topic_ids` text NOT NULL,
	`credits` text NOT NULL,
	`body_version` integer NOT NULL,
	`body` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revision_story_number` ON `revision` (`story_id`,`number`);--> statement-breakpoint
CREATE TABLE `search_entry` (
	`id` integer PRIMARY KEY NOT NULL,
	`story_id` text NOT NULL,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_entry_story_id_unique` ON `search_entry` (`story_id`);--> statement-breakpoint
CREATE TABLE `story` (
	`id` text PRIMARY KEY NOT NULL,
	`stage` text NOT NULL,
	`live` text NOT NULL,
	`live_revision_id` text,
	`latest_revision_id` text NOT NULL,
	`section_id` text,
	`day` text,
	`slug` text,
	`published_at` integer,
	`published_precision` text,
	`updated_at` integer,
	`kill_notice` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`section_id`) REFERENCES `section`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `story_address` ON `story` (`day`,`slug`);--> statement-breakpoint
CREATE INDEX `story_live_newest` ON `story` (`live`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `story_live_section_newest` ON `story` (`live`,`section_id`,`published_at`,`id`);--> statement-breakpoint
CREATE TABLE `story_redirect` (
	`day` text NOT NULL,
	`slug` text NOT NULL,
	`section_id` text NOT NULL,
	`story_id` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`day`, `slug`, `section_id`),
	FOREIGN KEY (`section_id`) REFERENCES `section`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`story_id`) REFERENCES `story`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `story_redirect_story` ON `story_redirect` (`story_id`);