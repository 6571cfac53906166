import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_registration_categories_kind" AS ENUM('delegation', 'observer', 'expert', 'host', 'press', 'other');
  CREATE TYPE "public"."enum_registration_categories_late_policy" AS ENUM('refuse', 'review');
  CREATE TYPE "public"."enum_invitations_addressee_kind" AS ENUM('group', 'person', 'organization');
  CREATE TYPE "public"."enum_invitations_language" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_invitations_invite_state" AS ENUM('draft', 'held', 'queued', 'sent', 'failed', 'bounced', 'revoked');
  CREATE TYPE "public"."enum_invitations_partstat" AS ENUM('needsAction', 'accepted', 'declined', 'tentative', 'delegated');
  CREATE TYPE "public"."enum_replies_seat_state" AS ENUM('none', 'confirmed', 'waiting');
  CREATE TYPE "public"."enum_replies_guest_role" AS ENUM('headOfDelegation', 'member', 'substitute', 'secretary', 'staff', 'interpreter', 'guest');
  CREATE TYPE "public"."enum_replies_publication" AS ENUM('name', 'parliamentOnly', 'notAtAll');
  CREATE TYPE "public"."enum_replies_answered_by_kind" AS ENUM('self', 'assistant', 'coordinator', 'staff');
  CREATE TYPE "public"."enum_reply_events_event_type" AS ENUM('answered', 'changed', 'withdrawn', 'addressConfirmed', 'accepted', 'refused', 'delegated', 'seated', 'waiting', 'promoted', 'checkedIn');
  CREATE TYPE "public"."enum_reply_events_channel" AS ENUM('web', 'api', 'phone', 'paper');
  CREATE TYPE "public"."enum_reply_events_partstat" AS ENUM('needsAction', 'accepted', 'declined', 'tentative', 'delegated');
  CREATE TYPE "public"."enum_links_purpose" AS ENUM('invitation', 'reply', 'request');
  CREATE TYPE "public"."enum_mails_kind" AS ENUM('invitation', 'reminder', 'addressCheck', 'requestReceived', 'requestRefused', 'confirmation', 'change', 'withdrawal', 'waiting', 'promotion', 'delegated', 'meetingChanged', 'meetingCancelled');
  CREATE TYPE "public"."enum_mails_mail_state" AS ENUM('held', 'queued', 'sent', 'failed', 'bounced', 'cancelled');
  CREATE TYPE "public"."enum_mails_language" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_translations_language" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_translations_translation_state" AS ENUM('draft', 'inReview', 'approved');
  CREATE TYPE "public"."enum_translations_source" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_webhook_deliveries_delivery_state" AS ENUM('queued', 'delivered', 'failed');
  ALTER TYPE "public"."enum_replies_review_state" ADD VALUE 'unconfirmed' BEFORE 'requested';
  CREATE TABLE "registration_categories" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"meeting_id" uuid NOT NULL,
  	"kind" "enum_registration_categories_kind" DEFAULT 'delegation' NOT NULL,
  	"form_id" uuid,
  	"opens_at" timestamp(3) with time zone,
  	"closes_at" timestamp(3) with time zone,
  	"late_policy" "enum_registration_categories_late_policy" DEFAULT 'refuse' NOT NULL,
  	"quota" numeric,
  	"per_invitation" numeric,
  	"counts" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "registration_categories_locales" (
  	"label" varchar NOT NULL,
  	"hints" varchar,
  	"letter_subject" varchar,
  	"letter_salutation" varchar,
  	"letter_opening" varchar,
  	"letter_closing" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "registration_categories_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"agenda_items_id" uuid
  );
  
  CREATE TABLE "invitations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"meeting_id" uuid NOT NULL,
  	"category_id" uuid NOT NULL,
  	"addressee_kind" "enum_invitations_addressee_kind" DEFAULT 'group' NOT NULL,
  	"group_id" uuid,
  	"person_id" uuid,
  	"organization_id" uuid,
  	"country_id" uuid,
  	"salutation" varchar,
  	"email" varchar,
  	"copy_to" varchar,
  	"language" "enum_invitations_language" DEFAULT 'en' NOT NULL,
  	"places" numeric,
  	"closes_at" timestamp(3) with time zone,
  	"notes" varchar,
  	"invite_state" "enum_invitations_invite_state" DEFAULT 'draft' NOT NULL,
  	"partstat" "enum_invitations_partstat" DEFAULT 'needsAction' NOT NULL,
  	"sent_at" timestamp(3) with time zone,
  	"reminded_at" timestamp(3) with time zone,
  	"answered_at" timestamp(3) with time zone,
  	"delegated_from_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reply_events" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"reply_id" uuid NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"event_type" "enum_reply_events_event_type" NOT NULL,
  	"channel" "enum_reply_events_channel" DEFAULT 'web' NOT NULL,
  	"actor_id" uuid,
  	"partstat" "enum_reply_events_partstat" DEFAULT 'needsAction' NOT NULL,
  	"revision" numeric,
  	"answers" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "links" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"purpose" "enum_links_purpose" NOT NULL,
  	"invitation_id" uuid,
  	"reply_id" uuid,
  	"meeting_id" uuid,
  	"category_id" uuid,
  	"form_id" uuid,
  	"nonce" varchar NOT NULL,
  	"link_hash" varchar,
  	"code_hash" varchar,
  	"expires_at" timestamp(3) with time zone,
  	"revoked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "mails" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_mails_kind" NOT NULL,
  	"mail_state" "enum_mails_mail_state" DEFAULT 'queued' NOT NULL,
  	"to" varchar NOT NULL,
  	"copy_to" varchar,
  	"language" "enum_mails_language" DEFAULT 'en' NOT NULL,
  	"meeting_id" uuid,
  	"invitation_id" uuid,
  	"reply_id" uuid,
  	"link_id" uuid,
  	"sequence" numeric,
  	"attempts" numeric,
  	"last_error" varchar,
  	"queued_at" timestamp(3) with time zone NOT NULL,
  	"next_attempt_at" timestamp(3) with time zone,
  	"sent_at" timestamp(3) with time zone,
  	"released_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "translations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"subject" varchar NOT NULL,
  	"noun" varchar NOT NULL,
  	"document" varchar NOT NULL,
  	"language" "enum_translations_language" DEFAULT 'en' NOT NULL,
  	"translation_state" "enum_translations_translation_state" DEFAULT 'draft' NOT NULL,
  	"source_language" "enum_translations_source",
  	"source_hash" varchar,
  	"target_hash" varchar,
  	"source_texts" jsonb,
  	"assignee_id" uuid,
  	"due_on" timestamp(3) with time zone,
  	"comment" varchar,
  	"decided_by_id" uuid,
  	"decided_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhooks" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"label" varchar NOT NULL,
  	"url" varchar NOT NULL,
  	"enabled" boolean DEFAULT true,
  	"secret" varchar,
  	"cursor" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "webhooks_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "webhook_deliveries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"webhook_id" uuid NOT NULL,
  	"delivery_state" "enum_webhook_deliveries_delivery_state" DEFAULT 'queued' NOT NULL,
  	"seq" numeric,
  	"changes" jsonb NOT NULL,
  	"attempts" numeric,
  	"last_status" numeric,
  	"last_error" varchar,
  	"queued_at" timestamp(3) with time zone NOT NULL,
  	"next_attempt_at" timestamp(3) with time zone,
  	"delivered_at" timestamp(3) with time zone,
  	"receipt_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "forms_origins" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"origin" varchar
  );
  
  CREATE TABLE "_forms_v_version_origins" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"origin" varchar,
  	"_uuid" varchar
  );
  ALTER TABLE "meetings" ADD COLUMN "capacity" numeric;
  ALTER TABLE "meetings" ADD COLUMN "calendar_sequence" numeric DEFAULT 0;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_capacity" numeric;
  ALTER TABLE "_meetings_v" ADD COLUMN "version_calendar_sequence" numeric DEFAULT 0;
  ALTER TABLE "agenda_items" ADD COLUMN "capacity" numeric;
  ALTER TABLE "_agenda_items_v" ADD COLUMN "version_capacity" numeric;
  ALTER TABLE "people" ADD COLUMN "folded_names" varchar;
  ALTER TABLE "_people_v" ADD COLUMN "version_folded_names" varchar;
  ALTER TABLE "prisoner_profiles" ADD COLUMN "folded_names" varchar;
  ALTER TABLE "_prisoner_profiles_v" ADD COLUMN "version_folded_names" varchar;
  ALTER TABLE "replies" ADD COLUMN "seat_state" "enum_replies_seat_state" DEFAULT 'none' NOT NULL;
  ALTER TABLE "replies" ADD COLUMN "guest_name" varchar;
  ALTER TABLE "replies" ADD COLUMN "guest_email" varchar;
  ALTER TABLE "replies" ADD COLUMN "guest_role" "enum_replies_guest_role" DEFAULT 'guest' NOT NULL;
  ALTER TABLE "replies" ADD COLUMN "is_hold" boolean DEFAULT false;
  ALTER TABLE "replies" ADD COLUMN "names_by" timestamp(3) with time zone;
  ALTER TABLE "replies" ADD COLUMN "publication" "enum_replies_publication" DEFAULT 'notAtAll' NOT NULL;
  ALTER TABLE "replies" ADD COLUMN "answered_by_kind" "enum_replies_answered_by_kind" DEFAULT 'self' NOT NULL;
  ALTER TABLE "replies" ADD COLUMN "answered_by_name" varchar;
  ALTER TABLE "replies" ADD COLUMN "answered_by_email" varchar;
  ALTER TABLE "replies" ADD COLUMN "category_id" uuid;
  ALTER TABLE "replies" ADD COLUMN "invitation_id" uuid;
  ALTER TABLE "replies" ADD COLUMN "position" numeric;
  ALTER TABLE "replies" ADD COLUMN "changed_at" timestamp(3) with time zone;
  ALTER TABLE "replies" ADD COLUMN "checked_in_at" timestamp(3) with time zone;
  ALTER TABLE "replies" ADD COLUMN "revision" numeric DEFAULT 1;
  ALTER TABLE "replies" ADD COLUMN "notice_hash" varchar;
  ALTER TABLE "replies" ADD COLUMN "answers" jsonb DEFAULT '[]'::jsonb;
  ALTER TABLE "forms_blocks_checkbox" ADD COLUMN "purge_days" numeric;
  ALTER TABLE "forms_blocks_email" ADD COLUMN "purge_days" numeric;
  ALTER TABLE "forms_blocks_number" ADD COLUMN "purge_days" numeric;
  ALTER TABLE "forms_blocks_select" ADD COLUMN "purge_days" numeric;
  ALTER TABLE "forms_blocks_text" ADD COLUMN "purge_days" numeric;
  ALTER TABLE "forms_blocks_textarea" ADD COLUMN "purge_days" numeric;
  ALTER TABLE "forms_blocks_radio" ADD COLUMN "purge_days" numeric;
  ALTER TABLE "forms" ADD COLUMN "purge_days" numeric;
  ALTER TABLE "_forms_v_blocks_checkbox" ADD COLUMN "purge_days" numeric;
  ALTER TABLE "_forms_v_blocks_email" ADD COLUMN "purge_days" numeric;
  ALTER TABLE "_forms_v_blocks_number" ADD COLUMN "purge_days" numeric;
  ALTER TABLE "_forms_v_blocks_select" ADD COLUMN "purge_days" numeric;
  ALTER TABLE "_forms_v_blocks_text" ADD COLUMN "purge_days" numeric;
  ALTER TABLE "_forms_v_blocks_textarea" ADD COLUMN "purge_days" numeric;
  ALTER TABLE "_forms_v_blocks_radio" ADD COLUMN "purge_days" numeric;
  ALTER TABLE "_forms_v" ADD COLUMN "version_purge_days" numeric;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "registration_categories_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "invitations_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "webhooks_id" uuid;
  ALTER TABLE "registration_categories" ADD CONSTRAINT "registration_categories_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registration_categories" ADD CONSTRAINT "registration_categories_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "registration_categories_locales" ADD CONSTRAINT "registration_categories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."registration_categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "registration_categories_rels" ADD CONSTRAINT "registration_categories_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."registration_categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "registration_categories_rels" ADD CONSTRAINT "registration_categories_rels_agenda_items_fk" FOREIGN KEY ("agenda_items_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_category_id_registration_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."registration_categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_group_id_parliamentary_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."parliamentary_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_country_id_countries_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "invitations" ADD CONSTRAINT "invitations_delegated_from_id_invitations_id_fk" FOREIGN KEY ("delegated_from_id") REFERENCES "public"."invitations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reply_events" ADD CONSTRAINT "reply_events_reply_id_replies_id_fk" FOREIGN KEY ("reply_id") REFERENCES "public"."replies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reply_events" ADD CONSTRAINT "reply_events_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "links" ADD CONSTRAINT "links_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "links" ADD CONSTRAINT "links_reply_id_replies_id_fk" FOREIGN KEY ("reply_id") REFERENCES "public"."replies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "links" ADD CONSTRAINT "links_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "links" ADD CONSTRAINT "links_category_id_registration_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."registration_categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "links" ADD CONSTRAINT "links_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mails" ADD CONSTRAINT "mails_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mails" ADD CONSTRAINT "mails_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mails" ADD CONSTRAINT "mails_reply_id_replies_id_fk" FOREIGN KEY ("reply_id") REFERENCES "public"."replies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mails" ADD CONSTRAINT "mails_link_id_links_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."links"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "mails" ADD CONSTRAINT "mails_released_by_id_users_id_fk" FOREIGN KEY ("released_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_assignee_id_users_id_fk" FOREIGN KEY ("assignee_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "translations" ADD CONSTRAINT "translations_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "webhooks_texts" ADD CONSTRAINT "webhooks_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_webhook_id_webhooks_id_fk" FOREIGN KEY ("webhook_id") REFERENCES "public"."webhooks"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms_origins" ADD CONSTRAINT "forms_origins_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_version_origins" ADD CONSTRAINT "_forms_v_version_origins_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "registration_categories_meeting_idx" ON "registration_categories" USING btree ("meeting_id");
  CREATE INDEX "registration_categories_form_idx" ON "registration_categories" USING btree ("form_id");
  CREATE INDEX "registration_categories_updated_at_idx" ON "registration_categories" USING btree ("updated_at");
  CREATE INDEX "registration_categories_created_at_idx" ON "registration_categories" USING btree ("created_at");
  CREATE UNIQUE INDEX "registration_categories_locales_locale_parent_id_unique" ON "registration_categories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "registration_categories_rels_order_idx" ON "registration_categories_rels" USING btree ("order");
  CREATE INDEX "registration_categories_rels_parent_idx" ON "registration_categories_rels" USING btree ("parent_id");
  CREATE INDEX "registration_categories_rels_path_idx" ON "registration_categories_rels" USING btree ("path");
  CREATE INDEX "registration_categories_rels_agenda_items_id_idx" ON "registration_categories_rels" USING btree ("agenda_items_id");
  CREATE INDEX "invitations_meeting_idx" ON "invitations" USING btree ("meeting_id");
  CREATE INDEX "invitations_category_idx" ON "invitations" USING btree ("category_id");
  CREATE INDEX "invitations_group_idx" ON "invitations" USING btree ("group_id");
  CREATE INDEX "invitations_person_idx" ON "invitations" USING btree ("person_id");
  CREATE INDEX "invitations_organization_idx" ON "invitations" USING btree ("organization_id");
  CREATE INDEX "invitations_country_idx" ON "invitations" USING btree ("country_id");
  CREATE INDEX "invitations_delegated_from_idx" ON "invitations" USING btree ("delegated_from_id");
  CREATE INDEX "invitations_updated_at_idx" ON "invitations" USING btree ("updated_at");
  CREATE INDEX "invitations_created_at_idx" ON "invitations" USING btree ("created_at");
  CREATE INDEX "reply_events_reply_idx" ON "reply_events" USING btree ("reply_id");
  CREATE INDEX "reply_events_actor_idx" ON "reply_events" USING btree ("actor_id");
  CREATE INDEX "reply_events_updated_at_idx" ON "reply_events" USING btree ("updated_at");
  CREATE INDEX "reply_events_created_at_idx" ON "reply_events" USING btree ("created_at");
  CREATE INDEX "links_invitation_idx" ON "links" USING btree ("invitation_id");
  CREATE INDEX "links_reply_idx" ON "links" USING btree ("reply_id");
  CREATE INDEX "links_meeting_idx" ON "links" USING btree ("meeting_id");
  CREATE INDEX "links_category_idx" ON "links" USING btree ("category_id");
  CREATE INDEX "links_form_idx" ON "links" USING btree ("form_id");
  CREATE UNIQUE INDEX "links_link_hash_idx" ON "links" USING btree ("link_hash");
  CREATE UNIQUE INDEX "links_code_hash_idx" ON "links" USING btree ("code_hash");
  CREATE INDEX "links_updated_at_idx" ON "links" USING btree ("updated_at");
  CREATE INDEX "links_created_at_idx" ON "links" USING btree ("created_at");
  CREATE INDEX "mails_mail_state_idx" ON "mails" USING btree ("mail_state");
  CREATE INDEX "mails_meeting_idx" ON "mails" USING btree ("meeting_id");
  CREATE INDEX "mails_invitation_idx" ON "mails" USING btree ("invitation_id");
  CREATE INDEX "mails_reply_idx" ON "mails" USING btree ("reply_id");
  CREATE INDEX "mails_link_idx" ON "mails" USING btree ("link_id");
  CREATE INDEX "mails_released_by_idx" ON "mails" USING btree ("released_by_id");
  CREATE INDEX "mails_updated_at_idx" ON "mails" USING btree ("updated_at");
  CREATE INDEX "mails_created_at_idx" ON "mails" USING btree ("created_at");
  CREATE UNIQUE INDEX "translations_subject_idx" ON "translations" USING btree ("subject");
  CREATE INDEX "translations_noun_idx" ON "translations" USING btree ("noun");
  CREATE INDEX "translations_document_idx" ON "translations" USING btree ("document");
  CREATE INDEX "translations_assignee_idx" ON "translations" USING btree ("assignee_id");
  CREATE INDEX "translations_decided_by_idx" ON "translations" USING btree ("decided_by_id");
  CREATE INDEX "translations_updated_at_idx" ON "translations" USING btree ("updated_at");
  CREATE INDEX "translations_created_at_idx" ON "translations" USING btree ("created_at");
  CREATE INDEX "webhooks_updated_at_idx" ON "webhooks" USING btree ("updated_at");
  CREATE INDEX "webhooks_created_at_idx" ON "webhooks" USING btree ("created_at");
  CREATE INDEX "webhooks_texts_order_parent" ON "webhooks_texts" USING btree ("order","parent_id");
  CREATE INDEX "webhook_deliveries_webhook_idx" ON "webhook_deliveries" USING btree ("webhook_id");
  CREATE INDEX "webhook_deliveries_delivery_state_idx" ON "webhook_deliveries" USING btree ("delivery_state");
  CREATE INDEX "webhook_deliveries_updated_at_idx" ON "webhook_deliveries" USING btree ("updated_at");
  CREATE INDEX "webhook_deliveries_created_at_idx" ON "webhook_deliveries" USING btree ("created_at");
  CREATE INDEX "forms_origins_order_idx" ON "forms_origins" USING btree ("_order");
  CREATE INDEX "forms_origins_parent_id_idx" ON "forms_origins" USING btree ("_parent_id");
  CREATE INDEX "_forms_v_version_origins_order_idx" ON "_forms_v_version_origins" USING btree ("_order");
  CREATE INDEX "_forms_v_version_origins_parent_id_idx" ON "_forms_v_version_origins" USING btree ("_parent_id");
  ALTER TABLE "replies" ADD CONSTRAINT "replies_category_id_registration_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."registration_categories"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "replies" ADD CONSTRAINT "replies_invitation_id_invitations_id_fk" FOREIGN KEY ("invitation_id") REFERENCES "public"."invitations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_registration_categories_fk" FOREIGN KEY ("registration_categories_id") REFERENCES "public"."registration_categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_invitations_fk" FOREIGN KEY ("invitations_id") REFERENCES "public"."invitations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_webhooks_fk" FOREIGN KEY ("webhooks_id") REFERENCES "public"."webhooks"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "replies_category_idx" ON "replies" USING btree ("category_id");
  CREATE INDEX "replies_invitation_idx" ON "replies" USING btree ("invitation_id");
  CREATE INDEX "payload_locked_documents_rels_registration_categories_id_idx" ON "payload_locked_documents_rels" USING btree ("registration_categories_id");
  CREATE INDEX "payload_locked_documents_rels_invitations_id_idx" ON "payload_locked_documents_rels" USING btree ("invitations_id");
  CREATE INDEX "payload_locked_documents_rels_webhooks_id_idx" ON "payload_locked_documents_rels" USING btree ("webhooks_id");
  UPDATE "replies" SET "answers" = (SELECT coalesce(jsonb_agg(jsonb_build_object('field', a."field", 'value', a."value") ORDER BY a."_order"), '[]'::jsonb) FROM "replies_answers" a WHERE a."_parent_id" = "replies"."id");
  DROP TABLE "replies_answers" CASCADE;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "replies_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar NOT NULL,
  	"value" varchar NOT NULL
  );
  
  ALTER TABLE "registration_categories" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "registration_categories_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "registration_categories_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "invitations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reply_events" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "mails" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhooks_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "webhook_deliveries" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "forms_origins" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_forms_v_version_origins" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "registration_categories" CASCADE;
  DROP TABLE "registration_categories_locales" CASCADE;
  DROP TABLE "registration_categories_rels" CASCADE;
  DROP TABLE "invitations" CASCADE;
  DROP TABLE "reply_events" CASCADE;
  DROP TABLE "links" CASCADE;
  DROP TABLE "mails" CASCADE;
  DROP TABLE "translations" CASCADE;
  DROP TABLE "webhooks" CASCADE;
  DROP TABLE "webhooks_texts" CASCADE;
  DROP TABLE "webhook_deliveries" CASCADE;
  DROP TABLE "forms_origins" CASCADE;
  DROP TABLE "_forms_v_version_origins" CASCADE;
  ALTER TABLE "replies" DROP CONSTRAINT "replies_category_id_registration_categories_id_fk";
  
  ALTER TABLE "replies" DROP CONSTRAINT "replies_invitation_id_invitations_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_registration_categories_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_invitations_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_webhooks_fk";
  
  ALTER TABLE "replies" ALTER COLUMN "review_state" SET DATA TYPE text;
  ALTER TABLE "replies" ALTER COLUMN "review_state" SET DEFAULT 'requested'::text;
  DROP TYPE "public"."enum_replies_review_state";
  CREATE TYPE "public"."enum_replies_review_state" AS ENUM('requested', 'accepted', 'refused');
  ALTER TABLE "replies" ALTER COLUMN "review_state" SET DEFAULT 'requested'::"public"."enum_replies_review_state";
  ALTER TABLE "replies" ALTER COLUMN "review_state" SET DATA TYPE "public"."enum_replies_review_state" USING "review_state"::"public"."enum_replies_review_state";
  DROP INDEX "replies_category_idx";
  DROP INDEX "replies_invitation_idx";
  DROP INDEX "payload_locked_documents_rels_registration_categories_id_idx";
  DROP INDEX "payload_locked_documents_rels_invitations_id_idx";
  DROP INDEX "payload_locked_documents_rels_webhooks_id_idx";
  ALTER TABLE "replies_answers" ADD CONSTRAINT "replies_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."replies"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "replies_answers_order_idx" ON "replies_answers" USING btree ("_order");
  CREATE INDEX "replies_answers_parent_id_idx" ON "replies_answers" USING btree ("_parent_id");
  ALTER TABLE "meetings" DROP COLUMN "capacity";
  ALTER TABLE "meetings" DROP COLUMN "calendar_sequence";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_capacity";
  ALTER TABLE "_meetings_v" DROP COLUMN "version_calendar_sequence";
  ALTER TABLE "agenda_items" DROP COLUMN "capacity";
  ALTER TABLE "_agenda_items_v" DROP COLUMN "version_capacity";
  ALTER TABLE "people" DROP COLUMN "folded_names";
  ALTER TABLE "_people_v" DROP COLUMN "version_folded_names";
  ALTER TABLE "prisoner_profiles" DROP COLUMN "folded_names";
  ALTER TABLE "_prisoner_profiles_v" DROP COLUMN "version_folded_names";
  ALTER TABLE "replies" DROP COLUMN "seat_state";
  ALTER TABLE "replies" DROP COLUMN "guest_name";
  ALTER TABLE "replies" DROP COLUMN "guest_email";
  ALTER TABLE "replies" DROP COLUMN "guest_role";
  ALTER TABLE "replies" DROP COLUMN "is_hold";
  ALTER TABLE "replies" DROP COLUMN "names_by";
  ALTER TABLE "replies" DROP COLUMN "publication";
  ALTER TABLE "replies" DROP COLUMN "answered_by_kind";
  ALTER TABLE "replies" DROP COLUMN "answered_by_name";
  ALTER TABLE "replies" DROP COLUMN "answered_by_email";
  ALTER TABLE "replies" DROP COLUMN "category_id";
  ALTER TABLE "replies" DROP COLUMN "invitation_id";
  ALTER TABLE "replies" DROP COLUMN "position";
  ALTER TABLE "replies" DROP COLUMN "changed_at";
  ALTER TABLE "replies" DROP COLUMN "checked_in_at";
  ALTER TABLE "replies" DROP COLUMN "revision";
  ALTER TABLE "replies" DROP COLUMN "notice_hash";
  ALTER TABLE "replies" DROP COLUMN "answers";
  ALTER TABLE "forms_blocks_checkbox" DROP COLUMN "purge_days";
  ALTER TABLE "forms_blocks_email" DROP COLUMN "purge_days";
  ALTER TABLE "forms_blocks_number" DROP COLUMN "purge_days";
  ALTER TABLE "forms_blocks_select" DROP COLUMN "purge_days";
  ALTER TABLE "forms_blocks_text" DROP COLUMN "purge_days";
  ALTER TABLE "forms_blocks_textarea" DROP COLUMN "purge_days";
  ALTER TABLE "forms_blocks_radio" DROP COLUMN "purge_days";
  ALTER TABLE "forms" DROP COLUMN "purge_days";
  ALTER TABLE "_forms_v_blocks_checkbox" DROP COLUMN "purge_days";
  ALTER TABLE "_forms_v_blocks_email" DROP COLUMN "purge_days";
  ALTER TABLE "_forms_v_blocks_number" DROP COLUMN "purge_days";
  ALTER TABLE "_forms_v_blocks_select" DROP COLUMN "purge_days";
  ALTER TABLE "_forms_v_blocks_text" DROP COLUMN "purge_days";
  ALTER TABLE "_forms_v_blocks_textarea" DROP COLUMN "purge_days";
  ALTER TABLE "_forms_v_blocks_radio" DROP COLUMN "purge_days";
  ALTER TABLE "_forms_v" DROP COLUMN "version_purge_days";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "registration_categories_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "invitations_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "webhooks_id";
  DROP TYPE "public"."enum_registration_categories_kind";
  DROP TYPE "public"."enum_registration_categories_late_policy";
  DROP TYPE "public"."enum_invitations_addressee_kind";
  DROP TYPE "public"."enum_invitations_language";
  DROP TYPE "public"."enum_invitations_invite_state";
  DROP TYPE "public"."enum_invitations_partstat";
  DROP TYPE "public"."enum_replies_seat_state";
  DROP TYPE "public"."enum_replies_guest_role";
  DROP TYPE "public"."enum_replies_publication";
  DROP TYPE "public"."enum_replies_answered_by_kind";
  DROP TYPE "public"."enum_reply_events_event_type";
  DROP TYPE "public"."enum_reply_events_channel";
  DROP TYPE "public"."enum_reply_events_partstat";
  DROP TYPE "public"."enum_links_purpose";
  DROP TYPE "public"."enum_mails_kind";
  DROP TYPE "public"."enum_mails_mail_state";
  DROP TYPE "public"."enum_mails_language";
  DROP TYPE "public"."enum_translations_language";
  DROP TYPE "public"."enum_translations_translation_state";
  DROP TYPE "public"."enum_translations_source";
  DROP TYPE "public"."enum_webhook_deliveries_delivery_state";`)
}
