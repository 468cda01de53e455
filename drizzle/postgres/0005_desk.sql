CREATE TABLE "presence" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"story_id" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"seen_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "preview_link" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"story_id" text COLLATE "C" NOT NULL,
	"token_hash" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"visits" bigint DEFAULT 0 NOT NULL,
	"last_visit_at" timestamp (3) with time zone,
	CONSTRAINT "preview_link_token_hash_unique" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "saved_view" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"query" text COLLATE "C" NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_hold" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"story_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"reason" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"until" timestamp (3) with time zone,
	"until_wall" text COLLATE "C" DEFAULT '' NOT NULL,
	"zone" text COLLATE "C" DEFAULT '' NOT NULL,
	"released_at" timestamp (3) with time zone,
	"released_by" text COLLATE "C"
);
--> statement-breakpoint
CREATE TABLE "story_move" (
	"story_id" text COLLATE "C" NOT NULL,
	"number" bigint NOT NULL,
	"move" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"revision_id" text COLLATE "C",
	"details" json NOT NULL,
	CONSTRAINT "story_move_story_id_number_pk" PRIMARY KEY("story_id","number")
);
--> statement-breakpoint
CREATE TABLE "story_schedule" (
	"story_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"wall" text COLLATE "C" NOT NULL,
	"zone" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"substantial" boolean NOT NULL,
	"trouble" text COLLATE "C" DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "story_share" (
	"story_id" text COLLATE "C" NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"shared_by" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "story_share_story_id_actor_pk" PRIMARY KEY("story_id","actor")
);
--> statement-breakpoint
CREATE TABLE "working_copy" (
	"story_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"generation" text COLLATE "C" NOT NULL,
	"seq" bigint NOT NULL,
	"snapshot_seq" bigint NOT NULL,
	"fields" json NOT NULL,
	"fields_version" bigint NOT NULL,
	"kept_seq" bigint NOT NULL,
	"kept_fields" bigint NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL,
	"live_seq" bigint NOT NULL,
	"live_fields" bigint NOT NULL,
	"writers" json NOT NULL,
	"snapshot" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "working_update" (
	"story_id" text COLLATE "C" NOT NULL,
	"seq" bigint NOT NULL,
	"actor" text COLLATE "C" NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "working_update_story_id_seq_pk" PRIMARY KEY("story_id","seq")
);
--> statement-breakpoint
DROP INDEX "draft_credit_byline";--> statement-breakpoint
ALTER TABLE "image" ADD COLUMN "public_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "revision" ADD COLUMN "writers" json DEFAULT '[]'::json NOT NULL;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "moves" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "deleted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "headline" text COLLATE "C" DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "words" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "commissioned_words" bigint;--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "for_section_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "story" ADD COLUMN "changed_at" timestamp (3) with time zone DEFAULT 'epoch' NOT NULL;--> statement-breakpoint
ALTER TABLE "presence" ADD CONSTRAINT "presence_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preview_link" ADD CONSTRAINT "preview_link_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_hold" ADD CONSTRAINT "story_hold_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_move" ADD CONSTRAINT "story_move_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_schedule" ADD CONSTRAINT "story_schedule_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_share" ADD CONSTRAINT "story_share_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_copy" ADD CONSTRAINT "working_copy_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "working_update" ADD CONSTRAINT "working_update_story_id_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."story"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "presence_story" ON "presence" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "presence_seen" ON "presence" USING btree ("seen_at");--> statement-breakpoint
CREATE INDEX "preview_link_story" ON "preview_link" USING btree ("story_id","created_at");--> statement-breakpoint
CREATE INDEX "saved_view_actor" ON "saved_view" USING btree ("actor","created_at");--> statement-breakpoint
CREATE INDEX "story_hold_story" ON "story_hold" USING btree ("story_id","released_at");--> statement-breakpoint
CREATE INDEX "story_schedule_due" ON "story_schedule" USING btree ("trouble","due_at");--> statement-breakpoint
CREATE INDEX "story_share_actor" ON "story_share" USING btree ("actor","story_id");--> statement-breakpoint
CREATE INDEX "story_changed" ON "story" USING btree ("changed_at","id");--> statement-breakpoint
CREATE INDEX "story_owner_changed" ON "story" USING btree ("owner","changed_at","id");--> statement-breakpoint
CREATE INDEX "story_live_changed" ON "story" USING btree ("live","changed_at","id");--> statement-breakpoint
CREATE INDEX "story_stage_changed" ON "story" USING btree ("stage","changed_at","id");--> statement-breakpoint
CREATE INDEX "story_section_changed" ON "story" USING btree ("for_section_id","changed_at","id");--> statement-breakpoint
CREATE INDEX "story_deleted" ON "story" USING btree ("deleted_at");--> statement-breakpoint
CREATE INDEX "draft_credit_byline" ON "draft_credit" USING btree ("byline_id","story_id");