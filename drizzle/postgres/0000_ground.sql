CREATE TABLE "byline" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"status" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"sort_name" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C" NOT NULL,
	"bio" json,
	"portrait_id" text COLLATE "C",
	"beats" json NOT NULL,
	"location" text COLLATE "C" NOT NULL,
	"languages" json NOT NULL,
	"contacts" json NOT NULL,
	"same_as" json NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "byline_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "audit" (
	"number" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"action" text COLLATE "C" NOT NULL,
	"subject" text COLLATE "C" NOT NULL,
	"details_hash" text COLLATE "C" NOT NULL,
	"previous_hash" text COLLATE "C" NOT NULL,
	"hash" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_details" (
	"number" bigint PRIMARY KEY NOT NULL,
	"salt" text COLLATE "C" NOT NULL,
	"details" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audit_head" (
	"id" bigint PRIMARY KEY NOT NULL,
	"number" bigint NOT NULL,
	"hash" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "edition" (
	"number" bigint PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"everything" boolean NOT NULL,
	"addresses" json NOT NULL,
	"gone" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "former_slug" (
	"noun" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"target_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "former_slug_noun_slug_pk" PRIMARY KEY("noun","slug")
);
--> statement-breakpoint
CREATE TABLE "image" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"width" bigint NOT NULL,
	"height" bigint NOT NULL,
	"alt" text COLLATE "C" NOT NULL,
	"caption" text COLLATE "C" NOT NULL,
	"credit" text COLLATE "C" NOT NULL,
	"renditions" json NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "newsroom" (
	"id" bigint PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"motto" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"zone" text COLLATE "C" NOT NULL,
	"accent" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "section" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	CONSTRAINT "section_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "topic" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C" NOT NULL,
	CONSTRAINT "topic_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "correction" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"story_id" text COLLATE "C" NOT NULL,
	"revision_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"text" text COLLATE "C" NOT NULL,
	"above" boolean NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "draft_credit" (
	"story_id" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"byline_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	CONSTRAINT "draft_credit_story_id_position_pk" PRIMARY KEY("story_id","position")
);
--> statement-breakpoint
CREATE TABLE "import_source" (
	"sha256" text COLLATE "C" PRIMARY KEY NOT NULL,
	"story_id" text COLLATE "C" NOT NULL,
	"file_name" text COLLATE "C" NOT NULL,
	"stated_at" timestamp (3) with time zone,
	"stated_precision" text COLLATE "C",
	"stated_date" text COLLATE "C",
	"received_at" timestamp (3) with time zone NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "import_source_story_id_unique" UNIQUE("story_id")
);
--> statement-breakpoint
CREATE TABLE "live_credit" (
	"story_id" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"byline_id" text COLLATE "C" NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"place" text COLLATE "C" NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "live_credit_story_id_position_pk" PRIMARY KEY("story_id","position")
);
--> statement-breakpoint
CREATE TABLE "live_topic" (
	"story_id" text COLLATE "C" NOT NULL,
	"topic_id" text COLLATE "C" NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "live_topic_story_id_topic_id_pk" PRIMARY KEY("story_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "revision" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"story_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"kicker" text COLLATE "C" NOT NULL,
	"headline" text COLLATE "C" NOT NULL,
	"standfirst" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"section_id" text COLLATE "C",
	"lead_image_id" text COLLATE "C",
	"dateline" json,
	"commissioned_words" bigint,
	"words" bigint NOT NULL,
	"overrides" json NOT NULL,
	"notes" text COLLATE "C" NOT NULL,
	"topic_ids" json NOT NULL,
	"credits" json NOT NULL,
	"body_version" bigint NOT NULL,
	"body" json NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_entry" (
	"id" bigint PRIMARY KEY NOT NULL,
	"story_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "search_entry_story_id_unique" UNIQUE("story_id")
);
--> statement-breakpoint
CREATE TABLE "story" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"stage" text COLLATE "C" NOT NULL,
	"live" text COLLATE "C" NOT NULL,
	"live_revision_id" text COLLATE "C",
	"latest_revision_id" text COLLATE "C" NOT NULL,
	"section_id" text COLLATE "C",
	"day" text COLLATE "C",
	"slug" text COLLATE "C",
	"published_at" timestamp (3) with time zone,
	"published_precision" text COLLATE "C",
	"updated_at" timestamp (3) with time zone,
	"kill_notice" text COLLATE "C",
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_redirect" (
	"day" text COLLATE "C" NOT NULL,
	"slug" text COLLATE "C" NOT NULL,
	"section_id" text COLLATE "C" NOT NULL,
	"story_id" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "story_redirect_day_slug_section_id_pk" PRIMARY KEY("day","slug","section_id")
);
--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "correction" ADD CONSTRAINT "correction_revision_id_revision_id_fk" FOREIGN KEY ("revision_id") REFERENCES "public"."revision"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_credit" ADD CONSTRAINT "draft_credit_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "draft_credit" ADD CONSTRAINT "draft_credit_byline_id_byline_id_fk" FOREIGN KEY ("byline_id") REFERENCES "public"."byline"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_source" ADD CONSTRAINT "import_source_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_credit" ADD CONSTRAINT "live_credit_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_credit" ADD CONSTRAINT "live_credit_byline_id_byline_id_fk" FOREIGN KEY ("byline_id") REFERENCES "public"."byline"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_topic" ADD CONSTRAINT "live_topic_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "live_topic" ADD CONSTRAINT "live_topic_topic_id_topic_id_fk" FOREIGN KEY ("topic_id") REFERENCES "public"."topic"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision" ADD CONSTRAINT "revision_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story" ADD CONSTRAINT "story_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_redirect" ADD CONSTRAINT "story_redirect_section_id_section_id_fk" FOREIGN KEY ("section_id") REFERENCES "public"."section"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_redirect" ADD CONSTRAINT "story_redirect_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "byline_name_key" ON "byline" USING btree ("name_key");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "audit" USING btree ("subject","number");--> statement-breakpoint
CREATE INDEX "correction_story" ON "correction" USING btree ("story_id","at");--> statement-breakpoint
CREATE INDEX "correction_newest" ON "correction" USING btree ("at");--> statement-breakpoint
CREATE INDEX "draft_credit_byline" ON "draft_credit" USING btree ("byline_id");--> statement-breakpoint
CREATE INDEX "live_credit_byline_newest" ON "live_credit" USING btree ("byline_id","published_at","story_id");--> statement-breakpoint
CREATE INDEX "live_topic_newest" ON "live_topic" USING btree ("topic_id","published_at","story_id");--> statement-breakpoint
CREATE UNIQUE INDEX "revision_story_number" ON "revision" USING btree ("story_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "story_address" ON "story" USING btree ("day","slug");--> statement-breakpoint
CREATE INDEX "story_live_newest" ON "story" USING btree ("live","published_at","id");--> statement-breakpoint
CREATE INDEX "story_live_section_newest" ON "story" USING btree ("live","section_id","published_at","id");--> statement-breakpoint
CREATE INDEX "story_redirect_story" ON "story_redirect" USING btree ("story_id");