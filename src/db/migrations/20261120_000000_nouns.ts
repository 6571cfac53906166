import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."_locales" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_meetings_hosts_role" AS ENUM('host', 'organiser', 'supporter');
  CREATE TYPE "public"."enum_meetings_working_languages" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk', 'ru');
  CREATE TYPE "public"."enum_meetings_meeting_status" AS ENUM('planned', 'confirmed', 'postponed', 'moved', 'cancelled', 'held');
  CREATE TYPE "public"."enum_meetings_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__meetings_v_version_hosts_role" AS ENUM('host', 'organiser', 'supporter');
  CREATE TYPE "public"."enum__meetings_v_version_working_languages" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk', 'ru');
  CREATE TYPE "public"."enum__meetings_v_version_meeting_status" AS ENUM('planned', 'confirmed', 'postponed', 'moved', 'cancelled', 'held');
  CREATE TYPE "public"."enum__meetings_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__meetings_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_agenda_items_speakers_role" AS ENUM('speaker', 'moderator', 'host');
  CREATE TYPE "public"."enum_agenda_items_languages" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk', 'ru');
  CREATE TYPE "public"."enum_agenda_items_interpretation" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk', 'ru');
  CREATE TYPE "public"."enum_agenda_items_kind" AS ENUM('plenary', 'panel', 'speech', 'reception', 'transfer', 'break', 'press', 'closed');
  CREATE TYPE "public"."enum_agenda_items_audience" AS ENUM('public', 'delegations', 'belarusianAndForeignDelegations', 'staff');
  CREATE TYPE "public"."enum_agenda_items_closed_treatment" AS ENUM('hidden', 'closedSession');
  CREATE TYPE "public"."enum_agenda_items_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__agenda_items_v_version_speakers_role" AS ENUM('speaker', 'moderator', 'host');
  CREATE TYPE "public"."enum__agenda_items_v_version_languages" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk', 'ru');
  CREATE TYPE "public"."enum__agenda_items_v_version_interpretation" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk', 'ru');
  CREATE TYPE "public"."enum__agenda_items_v_version_kind" AS ENUM('plenary', 'panel', 'speech', 'reception', 'transfer', 'break', 'press', 'closed');
  CREATE TYPE "public"."enum__agenda_items_v_version_audience" AS ENUM('public', 'delegations', 'belarusianAndForeignDelegations', 'staff');
  CREATE TYPE "public"."enum__agenda_items_v_version_closed_treatment" AS ENUM('hidden', 'closedSession');
  CREATE TYPE "public"."enum__agenda_items_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__agenda_items_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_declarations_authentic_languages" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk', 'ru');
  CREATE TYPE "public"."enum_declarations_kind" AS ENUM('declaration', 'statement', 'letter', 'appeal');
  CREATE TYPE "public"."enum_declarations_declaration_state" AS ENUM('draft', 'open', 'closed', 'archived');
  CREATE TYPE "public"."enum_declarations_signature_policy_who" AS ENUM('members', 'parliamentarians', 'anyone');
  CREATE TYPE "public"."enum_declarations_signature_policy_withdrawal" AS ENUM('allowed', 'notAllowed');
  CREATE TYPE "public"."enum_declarations_signature_policy_public_order" AS ENUM('byCountry', 'byDate', 'byName');
  CREATE TYPE "public"."enum_declarations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__declarations_v_version_authentic_languages" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk', 'ru');
  CREATE TYPE "public"."enum__declarations_v_version_kind" AS ENUM('declaration', 'statement', 'letter', 'appeal');
  CREATE TYPE "public"."enum__declarations_v_version_declaration_state" AS ENUM('draft', 'open', 'closed', 'archived');
  CREATE TYPE "public"."enum__declarations_v_version_signature_policy_who" AS ENUM('members', 'parliamentarians', 'anyone');
  CREATE TYPE "public"."enum__declarations_v_version_signature_policy_withdrawal" AS ENUM('allowed', 'notAllowed');
  CREATE TYPE "public"."enum__declarations_v_version_signature_policy_public_order" AS ENUM('byCountry', 'byDate', 'byName');
  CREATE TYPE "public"."enum__declarations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__declarations_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_signatures_publicity" AS ENUM('private', 'public');
  CREATE TYPE "public"."enum_signatures_consent_scope" AS ENUM('none', 'name', 'nameAndParty');
  CREATE TYPE "public"."enum_signatures_signature_status" AS ENUM('valid', 'withdrawn', 'disputed');
  CREATE TYPE "public"."enum_signatures_channel" AS ENUM('paper', 'online', 'mandate');
  CREATE TYPE "public"."enum_signatures_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__signatures_v_version_publicity" AS ENUM('private', 'public');
  CREATE TYPE "public"."enum__signatures_v_version_consent_scope" AS ENUM('none', 'name', 'nameAndParty');
  CREATE TYPE "public"."enum__signatures_v_version_signature_status" AS ENUM('valid', 'withdrawn', 'disputed');
  CREATE TYPE "public"."enum__signatures_v_version_channel" AS ENUM('paper', 'online', 'mandate');
  CREATE TYPE "public"."enum__signatures_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__signatures_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_parliamentary_actions_themes" AS ENUM('politicalPrisoners', 'sanctions', 'exiles', 'passports', 'visas', 'workPermits', 'banking', 'nonDiscrimination', 'elections', 'recognition', 'rights', 'security', 'culture', 'constitution');
  CREATE TYPE "public"."enum_parliamentary_actions_stages_stage" AS ENUM('tabled', 'committee', 'debated', 'adopted', 'rejected', 'lapsed', 'entryIntoForce', 'held');
  CREATE TYPE "public"."enum_parliamentary_actions_action_type" AS ENUM('resolution', 'law', 'question', 'hearing', 'statement', 'letter', 'visit', 'groupCreation', 'solidarityDay', 'internship', 'godparenthoodBatch', 'exhibition', 'refusal', 'constitutionAdvice', 'other');
  CREATE TYPE "public"."enum_parliamentary_actions_vote_result" AS ENUM('adopted', 'rejected', 'unanimous', 'unknown');
  CREATE TYPE "public"."enum_parliamentary_actions_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__parliamentary_actions_v_version_themes" AS ENUM('politicalPrisoners', 'sanctions', 'exiles', 'passports', 'visas', 'workPermits', 'banking', 'nonDiscrimination', 'elections', 'recognition', 'rights', 'security', 'culture', 'constitution');
  CREATE TYPE "public"."enum__parliamentary_actions_v_version_stages_stage" AS ENUM('tabled', 'committee', 'debated', 'adopted', 'rejected', 'lapsed', 'entryIntoForce', 'held');
  CREATE TYPE "public"."enum__parliamentary_actions_v_version_action_type" AS ENUM('resolution', 'law', 'question', 'hearing', 'statement', 'letter', 'visit', 'groupCreation', 'solidarityDay', 'internship', 'godparenthoodBatch', 'exhibition', 'refusal', 'constitutionAdvice', 'other');
  CREATE TYPE "public"."enum__parliamentary_actions_v_version_vote_result" AS ENUM('adopted', 'rejected', 'unanimous', 'unknown');
  CREATE TYPE "public"."enum__parliamentary_actions_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__parliamentary_actions_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_documents_document_type" AS ENUM('convocation', 'programme', 'conceptNote', 'draft', 'participants', 'minutes', 'report', 'letter', 'other');
  CREATE TYPE "public"."enum_documents_audience" AS ENUM('public', 'delegations', 'staff');
  CREATE TYPE "public"."enum_documents_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__documents_v_version_document_type" AS ENUM('convocation', 'programme', 'conceptNote', 'draft', 'participants', 'minutes', 'report', 'letter', 'other');
  CREATE TYPE "public"."enum__documents_v_version_audience" AS ENUM('public', 'delegations', 'staff');
  CREATE TYPE "public"."enum__documents_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__documents_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_figures_figure_status" AS ENUM('current', 'superseded', 'disputed');
  CREATE TYPE "public"."enum_figures_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__figures_v_version_figure_status" AS ENUM('current', 'superseded', 'disputed');
  CREATE TYPE "public"."enum__figures_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__figures_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_countries_iso_status" AS ENUM('official', 'userAssigned', 'exceptional', 'none');
  CREATE TYPE "public"."enum_countries_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__countries_v_version_iso_status" AS ENUM('official', 'userAssigned', 'exceptional', 'none');
  CREATE TYPE "public"."enum__countries_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__countries_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_legislatures_kind" AS ENUM('national', 'supranational', 'regional');
  CREATE TYPE "public"."enum_legislatures_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__legislatures_v_version_kind" AS ENUM('national', 'supranational', 'regional');
  CREATE TYPE "public"."enum__legislatures_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__legislatures_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_chambers_classification" AS ENUM('lower', 'upper', 'unicameral');
  CREATE TYPE "public"."enum_chambers_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__chambers_v_version_classification" AS ENUM('lower', 'upper', 'unicameral');
  CREATE TYPE "public"."enum__chambers_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__chambers_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_terms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__terms_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__terms_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_parliamentary_groups_legal_form" AS ENUM('friendshipGroup', 'studyGroup', 'appg', 'caucus', 'intergroup', 'team', 'delegation', 'informal', 'unknown');
  CREATE TYPE "public"."enum_parliamentary_groups_group_status" AS ENUM('forming', 'active', 'dormant', 'lapsed', 'suspended');
  CREATE TYPE "public"."enum_parliamentary_groups_founded_by" AS ENUM('vote', 'registration', 'informal', 'unknown');
  CREATE TYPE "public"."enum_parliamentary_groups_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__parliamentary_groups_v_version_legal_form" AS ENUM('friendshipGroup', 'studyGroup', 'appg', 'caucus', 'intergroup', 'team', 'delegation', 'informal', 'unknown');
  CREATE TYPE "public"."enum__parliamentary_groups_v_version_group_status" AS ENUM('forming', 'active', 'dormant', 'lapsed', 'suspended');
  CREATE TYPE "public"."enum__parliamentary_groups_v_version_founded_by" AS ENUM('vote', 'registration', 'informal', 'unknown');
  CREATE TYPE "public"."enum__parliamentary_groups_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__parliamentary_groups_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_people_other_names_kind" AS ENUM('preferred', 'official', 'alternate', 'former');
  CREATE TYPE "public"."enum_people_publicity" AS ENUM('private', 'public');
  CREATE TYPE "public"."enum_people_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_version_other_names_kind" AS ENUM('preferred', 'official', 'alternate', 'former');
  CREATE TYPE "public"."enum__people_v_version_publicity" AS ENUM('private', 'public');
  CREATE TYPE "public"."enum__people_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__people_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_memberships_role" AS ENUM('chair', 'coChair', 'viceChair', 'head', 'coordinator', 'moderator', 'coreMember', 'member', 'secretary', 'representative');
  CREATE TYPE "public"."enum_memberships_end_reason" AS ENUM('mandateEnded', 'resigned', 'replaced', 'died', 'other');
  CREATE TYPE "public"."enum_memberships_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__memberships_v_version_role" AS ENUM('chair', 'coChair', 'viceChair', 'head', 'coordinator', 'moderator', 'coreMember', 'member', 'secretary', 'representative');
  CREATE TYPE "public"."enum__memberships_v_version_end_reason" AS ENUM('mandateEnded', 'resigned', 'replaced', 'died', 'other');
  CREATE TYPE "public"."enum__memberships_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__memberships_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_organizations_classification" AS ENUM('office', 'government', 'council', 'assembly', 'expertCommunity', 'party', 'programme', 'ngo', 'other');
  CREATE TYPE "public"."enum_organizations_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organizations_v_version_classification" AS ENUM('office', 'government', 'council', 'assembly', 'expertCommunity', 'party', 'programme', 'ngo', 'other');
  CREATE TYPE "public"."enum__organizations_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__organizations_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_incident" AS ENUM('arrest', 'charge', 'trial', 'sentence', 'transfer', 'release', 'rearrest', 'termProlonged', 'death');
  CREATE TYPE "public"."enum_release" AS ENUM('pardoned', 'served', 'expelled', 'exchanged', 'acquitted', 'amnestied');
  CREATE TYPE "public"."enum_clearance" AS ENUM('notSet', 'cleared', 'limited', 'refused', 'withdrawn');
  CREATE TYPE "public"."enum_clearance_basis" AS ENUM('prisoner', 'family', 'lawyer', 'alreadyPublic');
  CREATE TYPE "public"."enum_prisoner_profiles_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__prisoner_profiles_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__prisoner_profiles_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_godparenthoods_publicity" AS ENUM('private', 'public');
  CREATE TYPE "public"."enum_godparenthoods_end_reason" AS ENUM('released', 'mandateEnded', 'handedOver', 'withdrawn', 'died');
  CREATE TYPE "public"."enum_godparenthoods_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__godparenthoods_v_version_publicity" AS ENUM('private', 'public');
  CREATE TYPE "public"."enum__godparenthoods_v_version_end_reason" AS ENUM('released', 'mandateEnded', 'handedOver', 'withdrawn', 'died');
  CREATE TYPE "public"."enum__godparenthoods_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__godparenthoods_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_solidarity_acts_act_type" AS ENUM('letter', 'parcel', 'meetingWithFamily', 'question', 'embassy', 'event', 'statement', 'other');
  CREATE TYPE "public"."enum_solidarity_acts_publicity" AS ENUM('private', 'public');
  CREATE TYPE "public"."enum_solidarity_acts_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__solidarity_acts_v_version_act_type" AS ENUM('letter', 'parcel', 'meetingWithFamily', 'question', 'embassy', 'event', 'statement', 'other');
  CREATE TYPE "public"."enum__solidarity_acts_v_version_publicity" AS ENUM('private', 'public');
  CREATE TYPE "public"."enum__solidarity_acts_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__solidarity_acts_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_case_files_risk_flags" AS ENUM('illness', 'disability', 'age', 'incommunicado', 'familyAtRisk');
  CREATE TYPE "public"."enum_replies_review_state" AS ENUM('requested', 'accepted', 'refused');
  CREATE TYPE "public"."enum_replies_partstat" AS ENUM('needsAction', 'accepted', 'declined', 'tentative', 'delegated');
  CREATE TYPE "public"."enum_replies_channel" AS ENUM('web', 'api', 'phone', 'paper');
  CREATE TYPE "public"."enum_news_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__news_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_pages_key" AS ENUM('about', 'contact', 'privacy', 'accessibility', 'other');
  CREATE TYPE "public"."enum_pages_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_version_key" AS ENUM('about', 'contact', 'privacy', 'accessibility', 'other');
  CREATE TYPE "public"."enum__pages_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__pages_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_media_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__media_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__media_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_users_roles" AS ENUM('administrator', 'editor', 'translator', 'meetingManager', 'campaignOfficer');
  CREATE TYPE "public"."enum_users_languages" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_forms_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__forms_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__forms_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_alliance_activities_kind" AS ENUM('agenda', 'resolutions', 'legislation', 'godparenthood', 'internships', 'nonDiscrimination', 'contacts', 'constitution', 'solidarity', 'other');
  CREATE TYPE "public"."enum_alliance_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__alliance_v_version_activities_kind" AS ENUM('agenda', 'resolutions', 'legislation', 'godparenthood', 'internships', 'nonDiscrimination', 'contacts', 'constitution', 'solidarity', 'other');
  CREATE TYPE "public"."enum__alliance_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__alliance_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_campaign_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__campaign_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__campaign_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TYPE "public"."enum_site_settings_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__site_settings_v_version_status" AS ENUM('draft', 'published');
  CREATE TYPE "public"."enum__site_settings_v_published_locale" AS ENUM('en', 'fr', 'be', 'de', 'pl', 'lt', 'it', 'uk');
  CREATE TABLE "meetings_hosts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"role" "enum_meetings_hosts_role" DEFAULT 'host',
  	"legislature_id" uuid,
  	"chamber_id" uuid,
  	"organization_id" uuid
  );
  
  CREATE TABLE "meetings_working_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_meetings_working_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "meetings_objectives" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "meetings_objectives_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "meetings_topics" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "meetings_topics_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "meetings_participant_categories" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"organization_id" uuid
  );
  
  CREATE TABLE "meetings_participant_categories_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "meetings_invitation_signatories" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" uuid
  );
  
  CREATE TABLE "meetings_invitation_signatories_locales" (
  	"name_as_signed" varchar,
  	"title_as_signed" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "meetings_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar
  );
  
  CREATE TABLE "meetings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"edition" numeric,
  	"meeting_status" "enum_meetings_meeting_status" DEFAULT 'planned',
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"all_day" boolean DEFAULT false,
  	"time_zone" varchar,
  	"country_id" uuid,
  	"venue_address" varchar,
  	"contact_name" varchar,
  	"contact_email" varchar,
  	"rsvp_form_id" uuid,
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_meetings_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "meetings_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"city" varchar,
  	"venue_name" varchar,
  	"venue_room" varchar,
  	"introduction" varchar,
  	"outlook" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_meetings_v_version_hosts" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"role" "enum__meetings_v_version_hosts_role" DEFAULT 'host',
  	"legislature_id" uuid,
  	"chamber_id" uuid,
  	"organization_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_meetings_v_version_working_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__meetings_v_version_working_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_meetings_v_version_objectives" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_meetings_v_version_objectives_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_meetings_v_version_topics" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_meetings_v_version_topics_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_meetings_v_version_participant_categories" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"organization_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_meetings_v_version_participant_categories_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_meetings_v_version_invitation_signatories" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"person_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_meetings_v_version_invitation_signatories_locales" (
  	"name_as_signed" varchar,
  	"title_as_signed" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_meetings_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_meetings_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_edition" numeric,
  	"version_meeting_status" "enum__meetings_v_version_meeting_status" DEFAULT 'planned',
  	"version_starts_at" timestamp(3) with time zone,
  	"version_ends_at" timestamp(3) with time zone,
  	"version_all_day" boolean DEFAULT false,
  	"version_time_zone" varchar,
  	"version_country_id" uuid,
  	"version_venue_address" varchar,
  	"version_contact_name" varchar,
  	"version_contact_email" varchar,
  	"version_rsvp_form_id" uuid,
  	"version_verified_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__meetings_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__meetings_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_meetings_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_city" varchar,
  	"version_venue_name" varchar,
  	"version_venue_room" varchar,
  	"version_introduction" varchar,
  	"version_outlook" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "agenda_items_speakers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"person_id" uuid,
  	"role" "enum_agenda_items_speakers_role" DEFAULT 'speaker'
  );
  
  CREATE TABLE "agenda_items_speakers_locales" (
  	"title_here" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "agenda_items_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_agenda_items_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "agenda_items_interpretation" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_agenda_items_interpretation",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "agenda_items_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar
  );
  
  CREATE TABLE "agenda_items" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"meeting_id" uuid,
  	"starts_at" timestamp(3) with time zone,
  	"ends_at" timestamp(3) with time zone,
  	"kind" "enum_agenda_items_kind" DEFAULT 'plenary',
  	"audience" "enum_agenda_items_audience" DEFAULT 'delegations',
  	"closed_treatment" "enum_agenda_items_closed_treatment" DEFAULT 'hidden',
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_agenda_items_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "agenda_items_locales" (
  	"title" varchar,
  	"description" jsonb,
  	"place" varchar,
  	"entry_condition" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_agenda_items_v_version_speakers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"person_id" uuid,
  	"role" "enum__agenda_items_v_version_speakers_role" DEFAULT 'speaker',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_agenda_items_v_version_speakers_locales" (
  	"title_here" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_agenda_items_v_version_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__agenda_items_v_version_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_agenda_items_v_version_interpretation" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__agenda_items_v_version_interpretation",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_agenda_items_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_agenda_items_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_meeting_id" uuid,
  	"version_starts_at" timestamp(3) with time zone,
  	"version_ends_at" timestamp(3) with time zone,
  	"version_kind" "enum__agenda_items_v_version_kind" DEFAULT 'plenary',
  	"version_audience" "enum__agenda_items_v_version_audience" DEFAULT 'delegations',
  	"version_closed_treatment" "enum__agenda_items_v_version_closed_treatment" DEFAULT 'hidden',
  	"version_verified_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__agenda_items_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__agenda_items_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_agenda_items_v_locales" (
  	"version_title" varchar,
  	"version_description" jsonb,
  	"version_place" varchar,
  	"version_entry_condition" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "declarations_authentic_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_declarations_authentic_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "declarations_priorities" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "declarations_priorities_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "declarations_paragraphs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"number" numeric
  );
  
  CREATE TABLE "declarations_paragraphs_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "declarations_corrigenda" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"date" varchar
  );
  
  CREATE TABLE "declarations_corrigenda_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "declarations_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar
  );
  
  CREATE TABLE "declarations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_declarations_kind" DEFAULT 'declaration',
  	"declaration_state" "enum_declarations_declaration_state" DEFAULT 'draft',
  	"version_number" numeric DEFAULT 1,
  	"text_hash" varchar,
  	"frozen_at" timestamp(3) with time zone,
  	"meeting_id" uuid,
  	"adopted_on" varchar,
  	"signature_policy_who" "enum_declarations_signature_policy_who" DEFAULT 'anyone',
  	"signature_policy_opens_at" timestamp(3) with time zone,
  	"signature_policy_closes_at" timestamp(3) with time zone,
  	"signature_policy_late_signing" boolean DEFAULT false,
  	"signature_policy_withdrawal" "enum_declarations_signature_policy_withdrawal" DEFAULT 'allowed',
  	"signature_policy_minimum" numeric,
  	"signature_policy_public_order" "enum_declarations_signature_policy_public_order" DEFAULT 'byDate',
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_declarations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "declarations_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"place" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_declarations_v_version_authentic_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__declarations_v_version_authentic_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_declarations_v_version_priorities" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_declarations_v_version_priorities_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_declarations_v_version_paragraphs" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"number" numeric,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_declarations_v_version_paragraphs_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_declarations_v_version_corrigenda" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_declarations_v_version_corrigenda_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_declarations_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_declarations_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "enum__declarations_v_version_kind" DEFAULT 'declaration',
  	"version_declaration_state" "enum__declarations_v_version_declaration_state" DEFAULT 'draft',
  	"version_version_number" numeric DEFAULT 1,
  	"version_text_hash" varchar,
  	"version_frozen_at" timestamp(3) with time zone,
  	"version_meeting_id" uuid,
  	"version_adopted_on" varchar,
  	"version_signature_policy_who" "enum__declarations_v_version_signature_policy_who" DEFAULT 'anyone',
  	"version_signature_policy_opens_at" timestamp(3) with time zone,
  	"version_signature_policy_closes_at" timestamp(3) with time zone,
  	"version_signature_policy_late_signing" boolean DEFAULT false,
  	"version_signature_policy_withdrawal" "enum__declarations_v_version_signature_policy_withdrawal" DEFAULT 'allowed',
  	"version_signature_policy_minimum" numeric,
  	"version_signature_policy_public_order" "enum__declarations_v_version_signature_policy_public_order" DEFAULT 'byDate',
  	"version_verified_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__declarations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__declarations_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_declarations_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_place" varchar,
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "signatures" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"declaration_id" uuid,
  	"person_id" uuid,
  	"position" numeric,
  	"publicity" "enum_signatures_publicity" DEFAULT 'private',
  	"consent_scope" "enum_signatures_consent_scope" DEFAULT 'none',
  	"consent_given_at" timestamp(3) with time zone,
  	"consent_text_version" varchar,
  	"consent_locale" varchar,
  	"signature_status" "enum_signatures_signature_status" DEFAULT 'valid',
  	"withdrawn_at" varchar,
  	"capacity_chamber_id" uuid,
  	"capacity_country_id" uuid,
  	"capacity_on_behalf_of" varchar,
  	"signed_on" varchar,
  	"channel" "enum_signatures_channel" DEFAULT 'paper',
  	"text_hash" varchar,
  	"evidence" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_signatures_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "signatures_locales" (
  	"capacity_role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_signatures_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_declaration_id" uuid,
  	"version_person_id" uuid,
  	"version_position" numeric,
  	"version_publicity" "enum__signatures_v_version_publicity" DEFAULT 'private',
  	"version_consent_scope" "enum__signatures_v_version_consent_scope" DEFAULT 'none',
  	"version_consent_given_at" timestamp(3) with time zone,
  	"version_consent_text_version" varchar,
  	"version_consent_locale" varchar,
  	"version_signature_status" "enum__signatures_v_version_signature_status" DEFAULT 'valid',
  	"version_withdrawn_at" varchar,
  	"version_capacity_chamber_id" uuid,
  	"version_capacity_country_id" uuid,
  	"version_capacity_on_behalf_of" varchar,
  	"version_signed_on" varchar,
  	"version_channel" "enum__signatures_v_version_channel" DEFAULT 'paper',
  	"version_text_hash" varchar,
  	"version_evidence" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__signatures_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__signatures_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_signatures_v_locales" (
  	"version_capacity_role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "parliamentary_actions_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_parliamentary_actions_themes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "parliamentary_actions_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"stage" "enum_parliamentary_actions_stages_stage" DEFAULT 'adopted',
  	"date" varchar
  );
  
  CREATE TABLE "parliamentary_actions_stages_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "parliamentary_actions_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar
  );
  
  CREATE TABLE "parliamentary_actions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"action_type" "enum_parliamentary_actions_action_type" DEFAULT 'other',
  	"official_title" varchar,
  	"official_title_language" varchar,
  	"legislature_id" uuid,
  	"chamber_id" uuid,
  	"organization_id" uuid,
  	"date" varchar,
  	"end_date" varchar,
  	"recurs_yearly" boolean DEFAULT false,
  	"vote_result" "enum_parliamentary_actions_vote_result",
  	"vote_for" numeric,
  	"vote_against" numeric,
  	"vote_abstain" numeric,
  	"identifier" varchar,
  	"url" varchar,
  	"places" numeric,
  	"declaration_id" uuid,
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_parliamentary_actions_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "parliamentary_actions_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "parliamentary_actions_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"parliamentary_groups_id" uuid,
  	"people_id" uuid,
  	"documents_id" uuid
  );
  
  CREATE TABLE "_parliamentary_actions_v_version_themes" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__parliamentary_actions_v_version_themes",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "_parliamentary_actions_v_version_stages" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"stage" "enum__parliamentary_actions_v_version_stages_stage" DEFAULT 'adopted',
  	"date" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_parliamentary_actions_v_version_stages_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_parliamentary_actions_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_parliamentary_actions_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_action_type" "enum__parliamentary_actions_v_version_action_type" DEFAULT 'other',
  	"version_official_title" varchar,
  	"version_official_title_language" varchar,
  	"version_legislature_id" uuid,
  	"version_chamber_id" uuid,
  	"version_organization_id" uuid,
  	"version_date" varchar,
  	"version_end_date" varchar,
  	"version_recurs_yearly" boolean DEFAULT false,
  	"version_vote_result" "enum__parliamentary_actions_v_version_vote_result",
  	"version_vote_for" numeric,
  	"version_vote_against" numeric,
  	"version_vote_abstain" numeric,
  	"version_identifier" varchar,
  	"version_url" varchar,
  	"version_places" numeric,
  	"version_declaration_id" uuid,
  	"version_verified_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__parliamentary_actions_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__parliamentary_actions_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_parliamentary_actions_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_parliamentary_actions_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"parliamentary_groups_id" uuid,
  	"people_id" uuid,
  	"documents_id" uuid
  );
  
  CREATE TABLE "documents_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar
  );
  
  CREATE TABLE "documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"document_type" "enum_documents_document_type" DEFAULT 'other',
  	"language" varchar,
  	"version" varchar,
  	"audience" "enum_documents_audience" DEFAULT 'staff',
  	"embargo_until" timestamp(3) with time zone,
  	"meeting_id" uuid,
  	"declaration_id" uuid,
  	"url" varchar,
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_documents_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "documents_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_documents_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_documents_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_document_type" "enum__documents_v_version_document_type" DEFAULT 'other',
  	"version_language" varchar,
  	"version_version" varchar,
  	"version_audience" "enum__documents_v_version_audience" DEFAULT 'staff',
  	"version_embargo_until" timestamp(3) with time zone,
  	"version_meeting_id" uuid,
  	"version_declaration_id" uuid,
  	"version_url" varchar,
  	"version_verified_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__documents_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__documents_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_documents_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "figures" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" numeric,
  	"as_of" varchar,
  	"source_title" varchar,
  	"source_url" varchar,
  	"source_retrieved_on" varchar,
  	"meeting_id" uuid,
  	"declaration_id" uuid,
  	"figure_status" "enum_figures_figure_status" DEFAULT 'current',
  	"superseded_by_id" uuid,
  	"group_id" uuid,
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_figures_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "figures_locales" (
  	"label" varchar,
  	"unit" varchar,
  	"counting_rule" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_figures_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_key" varchar,
  	"version_value" numeric,
  	"version_as_of" varchar,
  	"version_source_title" varchar,
  	"version_source_url" varchar,
  	"version_source_retrieved_on" varchar,
  	"version_meeting_id" uuid,
  	"version_declaration_id" uuid,
  	"version_figure_status" "enum__figures_v_version_figure_status" DEFAULT 'current',
  	"version_superseded_by_id" uuid,
  	"version_group_id" uuid,
  	"version_verified_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__figures_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__figures_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_figures_v_locales" (
  	"version_label" varchar,
  	"version_unit" varchar,
  	"version_counting_rule" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "countries_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar
  );
  
  CREATE TABLE "countries" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"iso_alpha2" varchar,
  	"iso_alpha3" varchar,
  	"iso_status" "enum_countries_iso_status" DEFAULT 'official',
  	"iso_subdivision" varchar,
  	"parent_id" uuid,
  	"outline_id" uuid,
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_countries_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "countries_locales" (
  	"name" varchar,
  	"name_in_sentence" varchar,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_countries_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_countries_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_iso_alpha2" varchar,
  	"version_iso_alpha3" varchar,
  	"version_iso_status" "enum__countries_v_version_iso_status" DEFAULT 'official',
  	"version_iso_subdivision" varchar,
  	"version_parent_id" uuid,
  	"version_outline_id" uuid,
  	"version_verified_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__countries_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__countries_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_countries_v_locales" (
  	"version_name" varchar,
  	"version_name_in_sentence" varchar,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "legislatures_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar
  );
  
  CREATE TABLE "legislatures" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum_legislatures_kind" DEFAULT 'national',
  	"country_id" uuid,
  	"website" varchar,
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_legislatures_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "legislatures_locales" (
  	"name" varchar,
  	"short_name" varchar,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_legislatures_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_legislatures_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_kind" "enum__legislatures_v_version_kind" DEFAULT 'national',
  	"version_country_id" uuid,
  	"version_website" varchar,
  	"version_verified_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__legislatures_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__legislatures_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_legislatures_v_locales" (
  	"version_name" varchar,
  	"version_short_name" varchar,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "chambers_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar
  );
  
  CREATE TABLE "chambers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"legislature_id" uuid,
  	"classification" "enum_chambers_classification",
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_chambers_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "chambers_locales" (
  	"name" varchar,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_chambers_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_chambers_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_legislature_id" uuid,
  	"version_classification" "enum__chambers_v_version_classification",
  	"version_verified_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__chambers_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__chambers_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_chambers_v_locales" (
  	"version_name" varchar,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "terms_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar
  );
  
  CREATE TABLE "terms" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"legislature_id" uuid,
  	"start_date" varchar,
  	"end_date" varchar,
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_terms_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "terms_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_terms_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_terms_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_legislature_id" uuid,
  	"version_start_date" varchar,
  	"version_end_date" varchar,
  	"version_verified_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__terms_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__terms_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_terms_v_locales" (
  	"version_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "parliamentary_groups_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar
  );
  
  CREATE TABLE "parliamentary_groups" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"official_name" varchar,
  	"official_name_language" varchar,
  	"legal_form" "enum_parliamentary_groups_legal_form" DEFAULT 'unknown',
  	"group_status" "enum_parliamentary_groups_group_status" DEFAULT 'active',
  	"legislature_id" uuid,
  	"founded_on" varchar,
  	"founded_by" "enum_parliamentary_groups_founded_by",
  	"dissolved_on" varchar,
  	"term_id" uuid,
  	"predecessor_id" uuid,
  	"website" varchar,
  	"contact_name" varchar,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_parliamentary_groups_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "parliamentary_groups_locales" (
  	"name" varchar,
  	"slug" varchar,
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "parliamentary_groups_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"chambers_id" uuid
  );
  
  CREATE TABLE "_parliamentary_groups_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_parliamentary_groups_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_official_name" varchar,
  	"version_official_name_language" varchar,
  	"version_legal_form" "enum__parliamentary_groups_v_version_legal_form" DEFAULT 'unknown',
  	"version_group_status" "enum__parliamentary_groups_v_version_group_status" DEFAULT 'active',
  	"version_legislature_id" uuid,
  	"version_founded_on" varchar,
  	"version_founded_by" "enum__parliamentary_groups_v_version_founded_by",
  	"version_dissolved_on" varchar,
  	"version_term_id" uuid,
  	"version_predecessor_id" uuid,
  	"version_website" varchar,
  	"version_contact_name" varchar,
  	"version_contact_email" varchar,
  	"version_contact_phone" varchar,
  	"version_verified_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__parliamentary_groups_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__parliamentary_groups_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_parliamentary_groups_v_locales" (
  	"version_name" varchar,
  	"version_slug" varchar,
  	"version_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_parliamentary_groups_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"chambers_id" uuid
  );
  
  CREATE TABLE "people_other_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"language" varchar,
  	"script" varchar,
  	"kind" "enum_people_other_names_kind" DEFAULT 'alternate'
  );
  
  CREATE TABLE "people_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar,
  	"note" varchar
  );
  
  CREATE TABLE "people_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar
  );
  
  CREATE TABLE "people" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"publicity" "enum_people_publicity" DEFAULT 'private',
  	"sort_name" varchar,
  	"country_id" uuid,
  	"image_id" uuid,
  	"contact_email" varchar,
  	"contact_phone" varchar,
  	"notes" varchar,
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_people_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "people_locales" (
  	"name" varchar,
  	"slug" varchar,
  	"honorific_prefix" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_people_v_version_other_names" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"language" varchar,
  	"script" varchar,
  	"kind" "enum__people_v_version_other_names_kind" DEFAULT 'alternate',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v_version_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"url" varchar,
  	"note" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_people_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_publicity" "enum__people_v_version_publicity" DEFAULT 'private',
  	"version_sort_name" varchar,
  	"version_country_id" uuid,
  	"version_image_id" uuid,
  	"version_contact_email" varchar,
  	"version_contact_phone" varchar,
  	"version_notes" varchar,
  	"version_verified_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__people_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__people_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_people_v_locales" (
  	"version_name" varchar,
  	"version_slug" varchar,
  	"version_honorific_prefix" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "memberships_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar
  );
  
  CREATE TABLE "memberships" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"person_id" uuid,
  	"group_id" uuid,
  	"organization_id" uuid,
  	"role" "enum_memberships_role" DEFAULT 'member',
  	"on_behalf_of" varchar,
  	"start_date" varchar,
  	"end_date" varchar,
  	"end_reason" "enum_memberships_end_reason",
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_memberships_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "memberships_locales" (
  	"role_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_memberships_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_memberships_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_person_id" uuid,
  	"version_group_id" uuid,
  	"version_organization_id" uuid,
  	"version_role" "enum__memberships_v_version_role" DEFAULT 'member',
  	"version_on_behalf_of" varchar,
  	"version_start_date" varchar,
  	"version_end_date" varchar,
  	"version_end_reason" "enum__memberships_v_version_end_reason",
  	"version_verified_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__memberships_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__memberships_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_memberships_v_locales" (
  	"version_role_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "organizations_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar
  );
  
  CREATE TABLE "organizations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"classification" "enum_organizations_classification" DEFAULT 'other',
  	"parent_id" uuid,
  	"website" varchar,
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_organizations_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "organizations_locales" (
  	"name" varchar,
  	"short_name" varchar,
  	"slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_organizations_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_organizations_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_classification" "enum__organizations_v_version_classification" DEFAULT 'other',
  	"version_parent_id" uuid,
  	"version_website" varchar,
  	"version_verified_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__organizations_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__organizations_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_organizations_v_locales" (
  	"version_name" varchar,
  	"version_short_name" varchar,
  	"version_slug" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "prisoner_profiles_incidents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"incident_type" "enum_incident",
  	"date" varchar,
  	"articles" varchar,
  	"release_kind" "enum_release"
  );
  
  CREATE TABLE "prisoner_profiles_incidents_locales" (
  	"sentence" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "prisoner_profiles_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"scheme" varchar,
  	"identifier" varchar
  );
  
  CREATE TABLE "prisoner_profiles_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar
  );
  
  CREATE TABLE "prisoner_profiles" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"publication_decision_state" "enum_clearance" DEFAULT 'notSet',
  	"publication_decision_basis" "enum_clearance_basis",
  	"publication_decision_decided_at" timestamp(3) with time zone,
  	"publication_decision_review_at" timestamp(3) with time zone,
  	"publication_decision_note" varchar,
  	"field_publicity_image" boolean DEFAULT false,
  	"field_publicity_occupation" boolean DEFAULT false,
  	"field_publicity_birth_year" boolean DEFAULT false,
  	"field_publicity_incidents" boolean DEFAULT false,
  	"birth_year" numeric,
  	"image_id" uuid,
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_prisoner_profiles_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "prisoner_profiles_locales" (
  	"name" varchar,
  	"slug" varchar,
  	"occupation" varchar,
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_prisoner_profiles_v_version_incidents" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"incident_type" "enum_incident",
  	"date" varchar,
  	"articles" varchar,
  	"release_kind" "enum_release",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_prisoner_profiles_v_version_incidents_locales" (
  	"sentence" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_prisoner_profiles_v_version_identifiers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"scheme" varchar,
  	"identifier" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_prisoner_profiles_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_prisoner_profiles_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_publication_decision_state" "enum_clearance" DEFAULT 'notSet',
  	"version_publication_decision_basis" "enum_clearance_basis",
  	"version_publication_decision_decided_at" timestamp(3) with time zone,
  	"version_publication_decision_review_at" timestamp(3) with time zone,
  	"version_publication_decision_note" varchar,
  	"version_field_publicity_image" boolean DEFAULT false,
  	"version_field_publicity_occupation" boolean DEFAULT false,
  	"version_field_publicity_birth_year" boolean DEFAULT false,
  	"version_field_publicity_incidents" boolean DEFAULT false,
  	"version_birth_year" numeric,
  	"version_image_id" uuid,
  	"version_verified_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__prisoner_profiles_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__prisoner_profiles_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_prisoner_profiles_v_locales" (
  	"version_name" varchar,
  	"version_slug" varchar,
  	"version_occupation" varchar,
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "godparenthoods_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar
  );
  
  CREATE TABLE "godparenthoods" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"programme" varchar,
  	"prisoner_id" uuid,
  	"godparent_id" uuid,
  	"publicity" "enum_godparenthoods_publicity" DEFAULT 'private',
  	"start_date" varchar,
  	"end_date" varchar,
  	"end_reason" "enum_godparenthoods_end_reason",
  	"successor_id" uuid,
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_godparenthoods_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "godparenthoods_locales" (
  	"capacity_at_start" varchar,
  	"statement" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_godparenthoods_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_godparenthoods_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_programme" varchar,
  	"version_prisoner_id" uuid,
  	"version_godparent_id" uuid,
  	"version_publicity" "enum__godparenthoods_v_version_publicity" DEFAULT 'private',
  	"version_start_date" varchar,
  	"version_end_date" varchar,
  	"version_end_reason" "enum__godparenthoods_v_version_end_reason",
  	"version_successor_id" uuid,
  	"version_verified_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__godparenthoods_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__godparenthoods_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_godparenthoods_v_locales" (
  	"version_capacity_at_start" varchar,
  	"version_statement" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "solidarity_acts" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"godparenthood_id" uuid,
  	"act_type" "enum_solidarity_acts_act_type" DEFAULT 'other',
  	"publicity" "enum_solidarity_acts_publicity" DEFAULT 'private',
  	"date" varchar,
  	"url" varchar,
  	"private_notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_solidarity_acts_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "solidarity_acts_locales" (
  	"summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_solidarity_acts_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_godparenthood_id" uuid,
  	"version_act_type" "enum__solidarity_acts_v_version_act_type" DEFAULT 'other',
  	"version_publicity" "enum__solidarity_acts_v_version_publicity" DEFAULT 'private',
  	"version_date" varchar,
  	"version_url" varchar,
  	"version_private_notes" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__solidarity_acts_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__solidarity_acts_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_solidarity_acts_v_locales" (
  	"version_summary" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "case_files_risk_flags" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_case_files_risk_flags",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "case_files" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"profile_id" uuid NOT NULL,
  	"purge_after" timestamp(3) with time zone,
  	"full_name" varchar,
  	"birth_date" varchar,
  	"place" varchar,
  	"family" varchar,
  	"health" varchar,
  	"contacts" varchar,
  	"notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "replies_answers" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar NOT NULL,
  	"value" varchar NOT NULL
  );
  
  CREATE TABLE "replies" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"review_state" "enum_replies_review_state" DEFAULT 'requested' NOT NULL,
  	"partstat" "enum_replies_partstat" DEFAULT 'needsAction' NOT NULL,
  	"form_id" uuid NOT NULL,
  	"meeting_id" uuid,
  	"locale" varchar NOT NULL,
  	"channel" "enum_replies_channel" DEFAULT 'web' NOT NULL,
  	"submitted_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "sealed_answers" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"reply_id" uuid NOT NULL,
  	"field" varchar NOT NULL,
  	"value" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "news_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar
  );
  
  CREATE TABLE "news" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"date" timestamp(3) with time zone,
  	"image_id" uuid,
  	"meeting_id" uuid,
  	"declaration_id" uuid,
  	"verified_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_news_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "news_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "news_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"parliamentary_actions_id" uuid
  );
  
  CREATE TABLE "_news_v_version_sources" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"title" varchar,
  	"url" varchar,
  	"retrieved_on" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_news_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_date" timestamp(3) with time zone,
  	"version_image_id" uuid,
  	"version_meeting_id" uuid,
  	"version_declaration_id" uuid,
  	"version_verified_at" timestamp(3) with time zone,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__news_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__news_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_news_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_news_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"parliamentary_actions_id" uuid
  );
  
  CREATE TABLE "pages" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" "enum_pages_key" DEFAULT 'other',
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_pages_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "pages_locales" (
  	"title" varchar,
  	"slug" varchar,
  	"summary" varchar,
  	"body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_pages_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_key" "enum__pages_v_version_key" DEFAULT 'other',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__pages_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__pages_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_pages_v_locales" (
  	"version_title" varchar,
  	"version_slug" varchar,
  	"version_summary" varchar,
  	"version_body" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "media" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"credit" varchar,
  	"licence" varchar,
  	"rendition_filename" varchar,
  	"rendition_filesize" numeric,
  	"rendition_width" numeric,
  	"rendition_height" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_media_status" DEFAULT 'draft',
  	"url" varchar,
  	"thumbnail_u_r_l" varchar,
  	"filename" varchar,
  	"mime_type" varchar,
  	"filesize" numeric,
  	"width" numeric,
  	"height" numeric,
  	"focal_x" numeric,
  	"focal_y" numeric,
  	"sizes_thumbnail_url" varchar,
  	"sizes_thumbnail_width" numeric,
  	"sizes_thumbnail_height" numeric,
  	"sizes_thumbnail_mime_type" varchar,
  	"sizes_thumbnail_filesize" numeric,
  	"sizes_thumbnail_filename" varchar
  );
  
  CREATE TABLE "media_locales" (
  	"alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_media_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_credit" varchar,
  	"version_licence" varchar,
  	"version_rendition_filename" varchar,
  	"version_rendition_filesize" numeric,
  	"version_rendition_width" numeric,
  	"version_rendition_height" numeric,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__media_v_version_status" DEFAULT 'draft',
  	"version_url" varchar,
  	"version_thumbnail_u_r_l" varchar,
  	"version_filename" varchar,
  	"version_mime_type" varchar,
  	"version_filesize" numeric,
  	"version_width" numeric,
  	"version_height" numeric,
  	"version_focal_x" numeric,
  	"version_focal_y" numeric,
  	"version_sizes_thumbnail_url" varchar,
  	"version_sizes_thumbnail_width" numeric,
  	"version_sizes_thumbnail_height" numeric,
  	"version_sizes_thumbnail_mime_type" varchar,
  	"version_sizes_thumbnail_filesize" numeric,
  	"version_sizes_thumbnail_filename" varchar,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__media_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_media_v_locales" (
  	"version_alt" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "users_roles" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_roles",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "users_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_users_languages",
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL
  );
  
  CREATE TABLE "users_sessions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"created_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "users" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"email" varchar NOT NULL,
  	"reset_password_token" varchar,
  	"reset_password_expiration" timestamp(3) with time zone,
  	"salt" varchar,
  	"hash" varchar,
  	"reset_password_requested_at" timestamp(3) with time zone,
  	"login_attempts" numeric DEFAULT 0,
  	"lock_until" timestamp(3) with time zone
  );
  
  CREATE TABLE "audit" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"action" varchar NOT NULL,
  	"subject" varchar NOT NULL,
  	"detail" varchar,
  	"actor_id" uuid,
  	"at" timestamp(3) with time zone NOT NULL
  );
  
  CREATE TABLE "forms_blocks_checkbox" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"required" boolean DEFAULT false,
  	"sealed" boolean DEFAULT false,
  	"width" numeric,
  	"default_value" boolean DEFAULT false,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_checkbox_locales" (
  	"label" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "forms_blocks_email" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"required" boolean DEFAULT false,
  	"sealed" boolean DEFAULT false,
  	"width" numeric,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_email_locales" (
  	"label" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "forms_blocks_message" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_message_locales" (
  	"message" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "forms_blocks_number" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"required" boolean DEFAULT false,
  	"sealed" boolean DEFAULT false,
  	"width" numeric,
  	"min" numeric,
  	"max" numeric,
  	"default_value" numeric,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_number_locales" (
  	"label" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "forms_blocks_select_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar
  );
  
  CREATE TABLE "forms_blocks_select_options_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "forms_blocks_select" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"required" boolean DEFAULT false,
  	"sealed" boolean DEFAULT false,
  	"width" numeric,
  	"default_value" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_select_locales" (
  	"label" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "forms_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"required" boolean DEFAULT false,
  	"sealed" boolean DEFAULT false,
  	"width" numeric,
  	"max_length" numeric,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_text_locales" (
  	"label" varchar,
  	"description" varchar,
  	"default_value" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "forms_blocks_textarea" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"required" boolean DEFAULT false,
  	"sealed" boolean DEFAULT false,
  	"width" numeric,
  	"max_length" numeric,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_textarea_locales" (
  	"label" varchar,
  	"description" varchar,
  	"default_value" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "forms_blocks_radio_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar
  );
  
  CREATE TABLE "forms_blocks_radio_options_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "forms_blocks_radio" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"required" boolean DEFAULT false,
  	"sealed" boolean DEFAULT false,
  	"width" numeric,
  	"default_value" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "forms_blocks_radio_locales" (
  	"label" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "forms" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"slug" varchar,
  	"meeting_id" uuid,
  	"opens_at" timestamp(3) with time zone,
  	"closes_at" timestamp(3) with time zone,
  	"notes" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"deleted_at" timestamp(3) with time zone,
  	"_status" "enum_forms_status" DEFAULT 'draft'
  );
  
  CREATE TABLE "forms_locales" (
  	"title" varchar,
  	"privacy_notice" varchar,
  	"submit_button_label" varchar,
  	"confirmation_message" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_forms_v_blocks_checkbox" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"required" boolean DEFAULT false,
  	"sealed" boolean DEFAULT false,
  	"width" numeric,
  	"default_value" boolean DEFAULT false,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_forms_v_blocks_checkbox_locales" (
  	"label" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_forms_v_blocks_email" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"required" boolean DEFAULT false,
  	"sealed" boolean DEFAULT false,
  	"width" numeric,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_forms_v_blocks_email_locales" (
  	"label" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_forms_v_blocks_message" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_forms_v_blocks_message_locales" (
  	"message" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_forms_v_blocks_number" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"required" boolean DEFAULT false,
  	"sealed" boolean DEFAULT false,
  	"width" numeric,
  	"min" numeric,
  	"max" numeric,
  	"default_value" numeric,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_forms_v_blocks_number_locales" (
  	"label" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_forms_v_blocks_select_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_forms_v_blocks_select_options_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_forms_v_blocks_select" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"required" boolean DEFAULT false,
  	"sealed" boolean DEFAULT false,
  	"width" numeric,
  	"default_value" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_forms_v_blocks_select_locales" (
  	"label" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_forms_v_blocks_text" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"required" boolean DEFAULT false,
  	"sealed" boolean DEFAULT false,
  	"width" numeric,
  	"max_length" numeric,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_forms_v_blocks_text_locales" (
  	"label" varchar,
  	"description" varchar,
  	"default_value" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_forms_v_blocks_textarea" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"required" boolean DEFAULT false,
  	"sealed" boolean DEFAULT false,
  	"width" numeric,
  	"max_length" numeric,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_forms_v_blocks_textarea_locales" (
  	"label" varchar,
  	"description" varchar,
  	"default_value" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_forms_v_blocks_radio_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_forms_v_blocks_radio_options_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_forms_v_blocks_radio" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"_path" text NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"required" boolean DEFAULT false,
  	"sealed" boolean DEFAULT false,
  	"width" numeric,
  	"default_value" varchar,
  	"_uuid" varchar,
  	"block_name" varchar
  );
  
  CREATE TABLE "_forms_v_blocks_radio_locales" (
  	"label" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_forms_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"parent_id" uuid,
  	"version_slug" varchar,
  	"version_meeting_id" uuid,
  	"version_opens_at" timestamp(3) with time zone,
  	"version_closes_at" timestamp(3) with time zone,
  	"version_notes" varchar,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"version_deleted_at" timestamp(3) with time zone,
  	"version__status" "enum__forms_v_version_status" DEFAULT 'draft',
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__forms_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_forms_v_locales" (
  	"version_title" varchar,
  	"version_privacy_notice" varchar,
  	"version_submit_button_label" varchar,
  	"version_confirmation_message" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "form_submissions_submission_data" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"field" varchar NOT NULL,
  	"value" varchar NOT NULL
  );
  
  CREATE TABLE "form_submissions" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"form_id" uuid NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_kv" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar NOT NULL,
  	"data" jsonb NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"global_slug" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_locked_documents_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"meetings_id" uuid,
  	"agenda_items_id" uuid,
  	"declarations_id" uuid,
  	"signatures_id" uuid,
  	"parliamentary_actions_id" uuid,
  	"documents_id" uuid,
  	"figures_id" uuid,
  	"countries_id" uuid,
  	"legislatures_id" uuid,
  	"chambers_id" uuid,
  	"terms_id" uuid,
  	"parliamentary_groups_id" uuid,
  	"people_id" uuid,
  	"memberships_id" uuid,
  	"organizations_id" uuid,
  	"prisoner_profiles_id" uuid,
  	"godparenthoods_id" uuid,
  	"solidarity_acts_id" uuid,
  	"news_id" uuid,
  	"pages_id" uuid,
  	"media_id" uuid,
  	"users_id" uuid,
  	"forms_id" uuid,
  	"form_submissions_id" uuid
  );
  
  CREATE TABLE "payload_preferences" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"key" varchar,
  	"value" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_preferences_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"users_id" uuid
  );
  
  CREATE TABLE "payload_migrations" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"batch" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "alliance_name_variants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"language" varchar
  );
  
  CREATE TABLE "alliance_name_variants_locales" (
  	"context" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "alliance_activities" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_alliance_activities_kind",
  	"url" varchar
  );
  
  CREATE TABLE "alliance_activities_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "alliance" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"founded_on" varchar,
  	"founding_meeting_id" uuid,
  	"logo_id" uuid,
  	"_status" "enum_alliance_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "alliance_locales" (
  	"official_name" varchar,
  	"short_name" varchar,
  	"mission" varchar,
  	"overview" jsonb,
  	"founding_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "alliance_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organizations_id" uuid
  );
  
  CREATE TABLE "_alliance_v_version_name_variants" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"language" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_alliance_v_version_name_variants_locales" (
  	"context" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_alliance_v_version_activities" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"kind" "enum__alliance_v_version_activities_kind",
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_alliance_v_version_activities_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_alliance_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_founded_on" varchar,
  	"version_founding_meeting_id" uuid,
  	"version_logo_id" uuid,
  	"version__status" "enum__alliance_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__alliance_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_alliance_v_locales" (
  	"version_official_name" varchar,
  	"version_short_name" varchar,
  	"version_mission" varchar,
  	"version_overview" jsonb,
  	"version_founding_note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_alliance_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"organizations_id" uuid
  );
  
  CREATE TABLE "campaign_programmes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"organization_id" uuid,
  	"url" varchar
  );
  
  CREATE TABLE "campaign_programmes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "campaign" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"_status" "enum_campaign_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "campaign_locales" (
  	"title" varchar,
  	"summary" varchar,
  	"introduction" jsonb,
  	"letter_guide" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "campaign_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"figures_id" uuid
  );
  
  CREATE TABLE "_campaign_v_version_programmes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"name" varchar,
  	"organization_id" uuid,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_campaign_v_version_programmes_locales" (
  	"note" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_campaign_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version__status" "enum__campaign_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__campaign_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_campaign_v_locales" (
  	"version_title" varchar,
  	"version_summary" varchar,
  	"version_introduction" jsonb,
  	"version_letter_guide" jsonb,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_campaign_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"figures_id" uuid
  );
  
  CREATE TABLE "site_settings_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"url" varchar
  );
  
  CREATE TABLE "site_settings_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"contact_email" varchar,
  	"current_meeting_id" uuid,
  	"_status" "enum_site_settings_status" DEFAULT 'draft',
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  CREATE TABLE "site_settings_locales" (
  	"site_name" varchar,
  	"tagline" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_version_links" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"url" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v_version_links_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_settings_v" (
  	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
  	"version_contact_email" varchar,
  	"version_current_meeting_id" uuid,
  	"version__status" "enum__site_settings_v_version_status" DEFAULT 'draft',
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"snapshot" boolean,
  	"published_locale" "enum__site_settings_v_published_locale",
  	"latest" boolean
  );
  
  CREATE TABLE "_site_settings_v_locales" (
  	"version_site_name" varchar,
  	"version_tagline" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "meetings_hosts" ADD CONSTRAINT "meetings_hosts_legislature_id_legislatures_id_fk" FOREIGN KEY ("legislature_id") REFERENCES "public"."legislatures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings_hosts" ADD CONSTRAINT "meetings_hosts_chamber_id_chambers_id_fk" FOREIGN KEY ("chamber_id") REFERENCES "public"."chambers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings_hosts" ADD CONSTRAINT "meetings_hosts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings_hosts" ADD CONSTRAINT "meetings_hosts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_working_languages" ADD CONSTRAINT "meetings_working_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_objectives" ADD CONSTRAINT "meetings_objectives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_objectives_locales" ADD CONSTRAINT "meetings_objectives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings_objectives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_topics" ADD CONSTRAINT "meetings_topics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_topics_locales" ADD CONSTRAINT "meetings_topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings_topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_participant_categories" ADD CONSTRAINT "meetings_participant_categories_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings_participant_categories" ADD CONSTRAINT "meetings_participant_categories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_participant_categories_locales" ADD CONSTRAINT "meetings_participant_categories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings_participant_categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_invitation_signatories" ADD CONSTRAINT "meetings_invitation_signatories_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings_invitation_signatories" ADD CONSTRAINT "meetings_invitation_signatories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_invitation_signatories_locales" ADD CONSTRAINT "meetings_invitation_signatories_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings_invitation_signatories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings_sources" ADD CONSTRAINT "meetings_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_country_id_countries_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_rsvp_form_id_forms_id_fk" FOREIGN KEY ("rsvp_form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings_locales" ADD CONSTRAINT "meetings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_hosts" ADD CONSTRAINT "_meetings_v_version_hosts_legislature_id_legislatures_id_fk" FOREIGN KEY ("legislature_id") REFERENCES "public"."legislatures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_hosts" ADD CONSTRAINT "_meetings_v_version_hosts_chamber_id_chambers_id_fk" FOREIGN KEY ("chamber_id") REFERENCES "public"."chambers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_hosts" ADD CONSTRAINT "_meetings_v_version_hosts_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_hosts" ADD CONSTRAINT "_meetings_v_version_hosts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_working_languages" ADD CONSTRAINT "_meetings_v_version_working_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_objectives" ADD CONSTRAINT "_meetings_v_version_objectives_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_objectives_locales" ADD CONSTRAINT "_meetings_v_version_objectives_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v_version_objectives"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_topics" ADD CONSTRAINT "_meetings_v_version_topics_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_topics_locales" ADD CONSTRAINT "_meetings_v_version_topics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v_version_topics"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_participant_categories" ADD CONSTRAINT "_meetings_v_version_participant_categories_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_participant_categories" ADD CONSTRAINT "_meetings_v_version_participant_categories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_participant_categories_locales" ADD CONSTRAINT "_meetings_v_version_participant_categories_locales_parent_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v_version_participant_categories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_invitation_signatories" ADD CONSTRAINT "_meetings_v_version_invitation_signatories_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_invitation_signatories" ADD CONSTRAINT "_meetings_v_version_invitation_signatories_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_invitation_signatories_locales" ADD CONSTRAINT "_meetings_v_version_invitation_signatories_locales_parent_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v_version_invitation_signatories"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v_version_sources" ADD CONSTRAINT "_meetings_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_parent_id_meetings_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_country_id_countries_id_fk" FOREIGN KEY ("version_country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v" ADD CONSTRAINT "_meetings_v_version_rsvp_form_id_forms_id_fk" FOREIGN KEY ("version_rsvp_form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_meetings_v_locales" ADD CONSTRAINT "_meetings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_meetings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agenda_items_speakers" ADD CONSTRAINT "agenda_items_speakers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agenda_items_speakers" ADD CONSTRAINT "agenda_items_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agenda_items_speakers_locales" ADD CONSTRAINT "agenda_items_speakers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agenda_items_speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agenda_items_languages" ADD CONSTRAINT "agenda_items_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agenda_items_interpretation" ADD CONSTRAINT "agenda_items_interpretation_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agenda_items_sources" ADD CONSTRAINT "agenda_items_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "agenda_items" ADD CONSTRAINT "agenda_items_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "agenda_items_locales" ADD CONSTRAINT "agenda_items_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agenda_items_v_version_speakers" ADD CONSTRAINT "_agenda_items_v_version_speakers_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agenda_items_v_version_speakers" ADD CONSTRAINT "_agenda_items_v_version_speakers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agenda_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agenda_items_v_version_speakers_locales" ADD CONSTRAINT "_agenda_items_v_version_speakers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agenda_items_v_version_speakers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agenda_items_v_version_languages" ADD CONSTRAINT "_agenda_items_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_agenda_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agenda_items_v_version_interpretation" ADD CONSTRAINT "_agenda_items_v_version_interpretation_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_agenda_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agenda_items_v_version_sources" ADD CONSTRAINT "_agenda_items_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agenda_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_agenda_items_v" ADD CONSTRAINT "_agenda_items_v_parent_id_agenda_items_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."agenda_items"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agenda_items_v" ADD CONSTRAINT "_agenda_items_v_version_meeting_id_meetings_id_fk" FOREIGN KEY ("version_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_agenda_items_v_locales" ADD CONSTRAINT "_agenda_items_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_agenda_items_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "declarations_authentic_languages" ADD CONSTRAINT "declarations_authentic_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."declarations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "declarations_priorities" ADD CONSTRAINT "declarations_priorities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."declarations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "declarations_priorities_locales" ADD CONSTRAINT "declarations_priorities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."declarations_priorities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "declarations_paragraphs" ADD CONSTRAINT "declarations_paragraphs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."declarations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "declarations_paragraphs_locales" ADD CONSTRAINT "declarations_paragraphs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."declarations_paragraphs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "declarations_corrigenda" ADD CONSTRAINT "declarations_corrigenda_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."declarations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "declarations_corrigenda_locales" ADD CONSTRAINT "declarations_corrigenda_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."declarations_corrigenda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "declarations_sources" ADD CONSTRAINT "declarations_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."declarations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "declarations" ADD CONSTRAINT "declarations_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "declarations_locales" ADD CONSTRAINT "declarations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."declarations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_declarations_v_version_authentic_languages" ADD CONSTRAINT "_declarations_v_version_authentic_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_declarations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_declarations_v_version_priorities" ADD CONSTRAINT "_declarations_v_version_priorities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_declarations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_declarations_v_version_priorities_locales" ADD CONSTRAINT "_declarations_v_version_priorities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_declarations_v_version_priorities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_declarations_v_version_paragraphs" ADD CONSTRAINT "_declarations_v_version_paragraphs_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_declarations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_declarations_v_version_paragraphs_locales" ADD CONSTRAINT "_declarations_v_version_paragraphs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_declarations_v_version_paragraphs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_declarations_v_version_corrigenda" ADD CONSTRAINT "_declarations_v_version_corrigenda_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_declarations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_declarations_v_version_corrigenda_locales" ADD CONSTRAINT "_declarations_v_version_corrigenda_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_declarations_v_version_corrigenda"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_declarations_v_version_sources" ADD CONSTRAINT "_declarations_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_declarations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_declarations_v" ADD CONSTRAINT "_declarations_v_parent_id_declarations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."declarations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_declarations_v" ADD CONSTRAINT "_declarations_v_version_meeting_id_meetings_id_fk" FOREIGN KEY ("version_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_declarations_v_locales" ADD CONSTRAINT "_declarations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_declarations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "signatures" ADD CONSTRAINT "signatures_declaration_id_declarations_id_fk" FOREIGN KEY ("declaration_id") REFERENCES "public"."declarations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signatures" ADD CONSTRAINT "signatures_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signatures" ADD CONSTRAINT "signatures_capacity_chamber_id_chambers_id_fk" FOREIGN KEY ("capacity_chamber_id") REFERENCES "public"."chambers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signatures" ADD CONSTRAINT "signatures_capacity_country_id_countries_id_fk" FOREIGN KEY ("capacity_country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "signatures_locales" ADD CONSTRAINT "signatures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."signatures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_signatures_v" ADD CONSTRAINT "_signatures_v_parent_id_signatures_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."signatures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_signatures_v" ADD CONSTRAINT "_signatures_v_version_declaration_id_declarations_id_fk" FOREIGN KEY ("version_declaration_id") REFERENCES "public"."declarations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_signatures_v" ADD CONSTRAINT "_signatures_v_version_person_id_people_id_fk" FOREIGN KEY ("version_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_signatures_v" ADD CONSTRAINT "_signatures_v_version_capacity_chamber_id_chambers_id_fk" FOREIGN KEY ("version_capacity_chamber_id") REFERENCES "public"."chambers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_signatures_v" ADD CONSTRAINT "_signatures_v_version_capacity_country_id_countries_id_fk" FOREIGN KEY ("version_capacity_country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_signatures_v_locales" ADD CONSTRAINT "_signatures_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_signatures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "parliamentary_actions_themes" ADD CONSTRAINT "parliamentary_actions_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."parliamentary_actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "parliamentary_actions_stages" ADD CONSTRAINT "parliamentary_actions_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."parliamentary_actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "parliamentary_actions_stages_locales" ADD CONSTRAINT "parliamentary_actions_stages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."parliamentary_actions_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "parliamentary_actions_sources" ADD CONSTRAINT "parliamentary_actions_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."parliamentary_actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "parliamentary_actions" ADD CONSTRAINT "parliamentary_actions_legislature_id_legislatures_id_fk" FOREIGN KEY ("legislature_id") REFERENCES "public"."legislatures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "parliamentary_actions" ADD CONSTRAINT "parliamentary_actions_chamber_id_chambers_id_fk" FOREIGN KEY ("chamber_id") REFERENCES "public"."chambers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "parliamentary_actions" ADD CONSTRAINT "parliamentary_actions_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "parliamentary_actions" ADD CONSTRAINT "parliamentary_actions_declaration_id_declarations_id_fk" FOREIGN KEY ("declaration_id") REFERENCES "public"."declarations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "parliamentary_actions_locales" ADD CONSTRAINT "parliamentary_actions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."parliamentary_actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "parliamentary_actions_rels" ADD CONSTRAINT "parliamentary_actions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."parliamentary_actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "parliamentary_actions_rels" ADD CONSTRAINT "parliamentary_actions_rels_parliamentary_groups_fk" FOREIGN KEY ("parliamentary_groups_id") REFERENCES "public"."parliamentary_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "parliamentary_actions_rels" ADD CONSTRAINT "parliamentary_actions_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "parliamentary_actions_rels" ADD CONSTRAINT "parliamentary_actions_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_parliamentary_actions_v_version_themes" ADD CONSTRAINT "_parliamentary_actions_v_version_themes_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_parliamentary_actions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_parliamentary_actions_v_version_stages" ADD CONSTRAINT "_parliamentary_actions_v_version_stages_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_parliamentary_actions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_parliamentary_actions_v_version_stages_locales" ADD CONSTRAINT "_parliamentary_actions_v_version_stages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_parliamentary_actions_v_version_stages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_parliamentary_actions_v_version_sources" ADD CONSTRAINT "_parliamentary_actions_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_parliamentary_actions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_parliamentary_actions_v" ADD CONSTRAINT "_parliamentary_actions_v_parent_id_parliamentary_actions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."parliamentary_actions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_parliamentary_actions_v" ADD CONSTRAINT "_parliamentary_actions_v_version_legislature_id_legislatures_id_fk" FOREIGN KEY ("version_legislature_id") REFERENCES "public"."legislatures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_parliamentary_actions_v" ADD CONSTRAINT "_parliamentary_actions_v_version_chamber_id_chambers_id_fk" FOREIGN KEY ("version_chamber_id") REFERENCES "public"."chambers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_parliamentary_actions_v" ADD CONSTRAINT "_parliamentary_actions_v_version_organization_id_organizations_id_fk" FOREIGN KEY ("version_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_parliamentary_actions_v" ADD CONSTRAINT "_parliamentary_actions_v_version_declaration_id_declarations_id_fk" FOREIGN KEY ("version_declaration_id") REFERENCES "public"."declarations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_parliamentary_actions_v_locales" ADD CONSTRAINT "_parliamentary_actions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_parliamentary_actions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_parliamentary_actions_v_rels" ADD CONSTRAINT "_parliamentary_actions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_parliamentary_actions_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_parliamentary_actions_v_rels" ADD CONSTRAINT "_parliamentary_actions_v_rels_parliamentary_groups_fk" FOREIGN KEY ("parliamentary_groups_id") REFERENCES "public"."parliamentary_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_parliamentary_actions_v_rels" ADD CONSTRAINT "_parliamentary_actions_v_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_parliamentary_actions_v_rels" ADD CONSTRAINT "_parliamentary_actions_v_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents_sources" ADD CONSTRAINT "documents_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents" ADD CONSTRAINT "documents_declaration_id_declarations_id_fk" FOREIGN KEY ("declaration_id") REFERENCES "public"."declarations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "documents_locales" ADD CONSTRAINT "documents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v_version_sources" ADD CONSTRAINT "_documents_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_parent_id_documents_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."documents"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_meeting_id_meetings_id_fk" FOREIGN KEY ("version_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v" ADD CONSTRAINT "_documents_v_version_declaration_id_declarations_id_fk" FOREIGN KEY ("version_declaration_id") REFERENCES "public"."declarations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_documents_v_locales" ADD CONSTRAINT "_documents_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_documents_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "figures" ADD CONSTRAINT "figures_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "figures" ADD CONSTRAINT "figures_declaration_id_declarations_id_fk" FOREIGN KEY ("declaration_id") REFERENCES "public"."declarations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "figures" ADD CONSTRAINT "figures_superseded_by_id_figures_id_fk" FOREIGN KEY ("superseded_by_id") REFERENCES "public"."figures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "figures" ADD CONSTRAINT "figures_group_id_parliamentary_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."parliamentary_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "figures_locales" ADD CONSTRAINT "figures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_figures_v" ADD CONSTRAINT "_figures_v_parent_id_figures_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."figures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_figures_v" ADD CONSTRAINT "_figures_v_version_meeting_id_meetings_id_fk" FOREIGN KEY ("version_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_figures_v" ADD CONSTRAINT "_figures_v_version_declaration_id_declarations_id_fk" FOREIGN KEY ("version_declaration_id") REFERENCES "public"."declarations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_figures_v" ADD CONSTRAINT "_figures_v_version_superseded_by_id_figures_id_fk" FOREIGN KEY ("version_superseded_by_id") REFERENCES "public"."figures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_figures_v" ADD CONSTRAINT "_figures_v_version_group_id_parliamentary_groups_id_fk" FOREIGN KEY ("version_group_id") REFERENCES "public"."parliamentary_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_figures_v_locales" ADD CONSTRAINT "_figures_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_figures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries_sources" ADD CONSTRAINT "countries_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "countries" ADD CONSTRAINT "countries_parent_id_countries_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "countries" ADD CONSTRAINT "countries_outline_id_media_id_fk" FOREIGN KEY ("outline_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "countries_locales" ADD CONSTRAINT "countries_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v_version_sources" ADD CONSTRAINT "_countries_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_countries_v" ADD CONSTRAINT "_countries_v_parent_id_countries_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_countries_v" ADD CONSTRAINT "_countries_v_version_parent_id_countries_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_countries_v" ADD CONSTRAINT "_countries_v_version_outline_id_media_id_fk" FOREIGN KEY ("version_outline_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_countries_v_locales" ADD CONSTRAINT "_countries_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_countries_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legislatures_sources" ADD CONSTRAINT "legislatures_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."legislatures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "legislatures" ADD CONSTRAINT "legislatures_country_id_countries_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "legislatures_locales" ADD CONSTRAINT "legislatures_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."legislatures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legislatures_v_version_sources" ADD CONSTRAINT "_legislatures_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_legislatures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_legislatures_v" ADD CONSTRAINT "_legislatures_v_parent_id_legislatures_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."legislatures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legislatures_v" ADD CONSTRAINT "_legislatures_v_version_country_id_countries_id_fk" FOREIGN KEY ("version_country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_legislatures_v_locales" ADD CONSTRAINT "_legislatures_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_legislatures_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chambers_sources" ADD CONSTRAINT "chambers_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chambers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "chambers" ADD CONSTRAINT "chambers_legislature_id_legislatures_id_fk" FOREIGN KEY ("legislature_id") REFERENCES "public"."legislatures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "chambers_locales" ADD CONSTRAINT "chambers_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."chambers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chambers_v_version_sources" ADD CONSTRAINT "_chambers_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_chambers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_chambers_v" ADD CONSTRAINT "_chambers_v_parent_id_chambers_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."chambers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_chambers_v" ADD CONSTRAINT "_chambers_v_version_legislature_id_legislatures_id_fk" FOREIGN KEY ("version_legislature_id") REFERENCES "public"."legislatures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_chambers_v_locales" ADD CONSTRAINT "_chambers_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_chambers_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms_sources" ADD CONSTRAINT "terms_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "terms" ADD CONSTRAINT "terms_legislature_id_legislatures_id_fk" FOREIGN KEY ("legislature_id") REFERENCES "public"."legislatures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "terms_locales" ADD CONSTRAINT "terms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v_version_sources" ADD CONSTRAINT "_terms_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_terms_v" ADD CONSTRAINT "_terms_v_parent_id_terms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_terms_v" ADD CONSTRAINT "_terms_v_version_legislature_id_legislatures_id_fk" FOREIGN KEY ("version_legislature_id") REFERENCES "public"."legislatures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_terms_v_locales" ADD CONSTRAINT "_terms_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_terms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "parliamentary_groups_sources" ADD CONSTRAINT "parliamentary_groups_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."parliamentary_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "parliamentary_groups" ADD CONSTRAINT "parliamentary_groups_legislature_id_legislatures_id_fk" FOREIGN KEY ("legislature_id") REFERENCES "public"."legislatures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "parliamentary_groups" ADD CONSTRAINT "parliamentary_groups_term_id_terms_id_fk" FOREIGN KEY ("term_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "parliamentary_groups" ADD CONSTRAINT "parliamentary_groups_predecessor_id_parliamentary_groups_id_fk" FOREIGN KEY ("predecessor_id") REFERENCES "public"."parliamentary_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "parliamentary_groups_locales" ADD CONSTRAINT "parliamentary_groups_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."parliamentary_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "parliamentary_groups_rels" ADD CONSTRAINT "parliamentary_groups_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."parliamentary_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "parliamentary_groups_rels" ADD CONSTRAINT "parliamentary_groups_rels_chambers_fk" FOREIGN KEY ("chambers_id") REFERENCES "public"."chambers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_parliamentary_groups_v_version_sources" ADD CONSTRAINT "_parliamentary_groups_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_parliamentary_groups_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_parliamentary_groups_v" ADD CONSTRAINT "_parliamentary_groups_v_parent_id_parliamentary_groups_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."parliamentary_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_parliamentary_groups_v" ADD CONSTRAINT "_parliamentary_groups_v_version_legislature_id_legislatures_id_fk" FOREIGN KEY ("version_legislature_id") REFERENCES "public"."legislatures"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_parliamentary_groups_v" ADD CONSTRAINT "_parliamentary_groups_v_version_term_id_terms_id_fk" FOREIGN KEY ("version_term_id") REFERENCES "public"."terms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_parliamentary_groups_v" ADD CONSTRAINT "_parliamentary_groups_v_version_predecessor_id_parliamentary_groups_id_fk" FOREIGN KEY ("version_predecessor_id") REFERENCES "public"."parliamentary_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_parliamentary_groups_v_locales" ADD CONSTRAINT "_parliamentary_groups_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_parliamentary_groups_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_parliamentary_groups_v_rels" ADD CONSTRAINT "_parliamentary_groups_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_parliamentary_groups_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_parliamentary_groups_v_rels" ADD CONSTRAINT "_parliamentary_groups_v_rels_chambers_fk" FOREIGN KEY ("chambers_id") REFERENCES "public"."chambers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_other_names" ADD CONSTRAINT "people_other_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_links" ADD CONSTRAINT "people_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people_sources" ADD CONSTRAINT "people_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_country_id_countries_id_fk" FOREIGN KEY ("country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people" ADD CONSTRAINT "people_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "people_locales" ADD CONSTRAINT "people_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_other_names" ADD CONSTRAINT "_people_v_version_other_names_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_links" ADD CONSTRAINT "_people_v_version_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v_version_sources" ADD CONSTRAINT "_people_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_parent_id_people_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_country_id_countries_id_fk" FOREIGN KEY ("version_country_id") REFERENCES "public"."countries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v" ADD CONSTRAINT "_people_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_people_v_locales" ADD CONSTRAINT "_people_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_people_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "memberships_sources" ADD CONSTRAINT "memberships_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_group_id_parliamentary_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."parliamentary_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "memberships" ADD CONSTRAINT "memberships_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "memberships_locales" ADD CONSTRAINT "memberships_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_memberships_v_version_sources" ADD CONSTRAINT "_memberships_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_memberships_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_memberships_v" ADD CONSTRAINT "_memberships_v_parent_id_memberships_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."memberships"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_memberships_v" ADD CONSTRAINT "_memberships_v_version_person_id_people_id_fk" FOREIGN KEY ("version_person_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_memberships_v" ADD CONSTRAINT "_memberships_v_version_group_id_parliamentary_groups_id_fk" FOREIGN KEY ("version_group_id") REFERENCES "public"."parliamentary_groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_memberships_v" ADD CONSTRAINT "_memberships_v_version_organization_id_organizations_id_fk" FOREIGN KEY ("version_organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_memberships_v_locales" ADD CONSTRAINT "_memberships_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_memberships_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organizations_sources" ADD CONSTRAINT "organizations_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "organizations" ADD CONSTRAINT "organizations_parent_id_organizations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "organizations_locales" ADD CONSTRAINT "organizations_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organizations_v_version_sources" ADD CONSTRAINT "_organizations_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organizations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_organizations_v" ADD CONSTRAINT "_organizations_v_parent_id_organizations_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organizations_v" ADD CONSTRAINT "_organizations_v_version_parent_id_organizations_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_organizations_v_locales" ADD CONSTRAINT "_organizations_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_organizations_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "prisoner_profiles_incidents" ADD CONSTRAINT "prisoner_profiles_incidents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."prisoner_profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "prisoner_profiles_incidents_locales" ADD CONSTRAINT "prisoner_profiles_incidents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."prisoner_profiles_incidents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "prisoner_profiles_identifiers" ADD CONSTRAINT "prisoner_profiles_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."prisoner_profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "prisoner_profiles_sources" ADD CONSTRAINT "prisoner_profiles_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."prisoner_profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "prisoner_profiles" ADD CONSTRAINT "prisoner_profiles_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "prisoner_profiles_locales" ADD CONSTRAINT "prisoner_profiles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."prisoner_profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_prisoner_profiles_v_version_incidents" ADD CONSTRAINT "_prisoner_profiles_v_version_incidents_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_prisoner_profiles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_prisoner_profiles_v_version_incidents_locales" ADD CONSTRAINT "_prisoner_profiles_v_version_incidents_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_prisoner_profiles_v_version_incidents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_prisoner_profiles_v_version_identifiers" ADD CONSTRAINT "_prisoner_profiles_v_version_identifiers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_prisoner_profiles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_prisoner_profiles_v_version_sources" ADD CONSTRAINT "_prisoner_profiles_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_prisoner_profiles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_prisoner_profiles_v" ADD CONSTRAINT "_prisoner_profiles_v_parent_id_prisoner_profiles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."prisoner_profiles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_prisoner_profiles_v" ADD CONSTRAINT "_prisoner_profiles_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_prisoner_profiles_v_locales" ADD CONSTRAINT "_prisoner_profiles_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_prisoner_profiles_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "godparenthoods_sources" ADD CONSTRAINT "godparenthoods_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."godparenthoods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "godparenthoods" ADD CONSTRAINT "godparenthoods_prisoner_id_prisoner_profiles_id_fk" FOREIGN KEY ("prisoner_id") REFERENCES "public"."prisoner_profiles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "godparenthoods" ADD CONSTRAINT "godparenthoods_godparent_id_people_id_fk" FOREIGN KEY ("godparent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "godparenthoods" ADD CONSTRAINT "godparenthoods_successor_id_godparenthoods_id_fk" FOREIGN KEY ("successor_id") REFERENCES "public"."godparenthoods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "godparenthoods_locales" ADD CONSTRAINT "godparenthoods_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."godparenthoods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_godparenthoods_v_version_sources" ADD CONSTRAINT "_godparenthoods_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_godparenthoods_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_godparenthoods_v" ADD CONSTRAINT "_godparenthoods_v_parent_id_godparenthoods_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."godparenthoods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_godparenthoods_v" ADD CONSTRAINT "_godparenthoods_v_version_prisoner_id_prisoner_profiles_id_fk" FOREIGN KEY ("version_prisoner_id") REFERENCES "public"."prisoner_profiles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_godparenthoods_v" ADD CONSTRAINT "_godparenthoods_v_version_godparent_id_people_id_fk" FOREIGN KEY ("version_godparent_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_godparenthoods_v" ADD CONSTRAINT "_godparenthoods_v_version_successor_id_godparenthoods_id_fk" FOREIGN KEY ("version_successor_id") REFERENCES "public"."godparenthoods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_godparenthoods_v_locales" ADD CONSTRAINT "_godparenthoods_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_godparenthoods_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "solidarity_acts" ADD CONSTRAINT "solidarity_acts_godparenthood_id_godparenthoods_id_fk" FOREIGN KEY ("godparenthood_id") REFERENCES "public"."godparenthoods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "solidarity_acts_locales" ADD CONSTRAINT "solidarity_acts_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."solidarity_acts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_solidarity_acts_v" ADD CONSTRAINT "_solidarity_acts_v_parent_id_solidarity_acts_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."solidarity_acts"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_solidarity_acts_v" ADD CONSTRAINT "_solidarity_acts_v_version_godparenthood_id_godparenthoods_id_fk" FOREIGN KEY ("version_godparenthood_id") REFERENCES "public"."godparenthoods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_solidarity_acts_v_locales" ADD CONSTRAINT "_solidarity_acts_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_solidarity_acts_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "case_files_risk_flags" ADD CONSTRAINT "case_files_risk_flags_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."case_files"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "case_files" ADD CONSTRAINT "case_files_profile_id_prisoner_profiles_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."prisoner_profiles"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "replies_answers" ADD CONSTRAINT "replies_answers_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."replies"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "replies" ADD CONSTRAINT "replies_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "replies" ADD CONSTRAINT "replies_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "sealed_answers" ADD CONSTRAINT "sealed_answers_reply_id_replies_id_fk" FOREIGN KEY ("reply_id") REFERENCES "public"."replies"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_sources" ADD CONSTRAINT "news_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_declaration_id_declarations_id_fk" FOREIGN KEY ("declaration_id") REFERENCES "public"."declarations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news_locales" ADD CONSTRAINT "news_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "news_rels" ADD CONSTRAINT "news_rels_parliamentary_actions_fk" FOREIGN KEY ("parliamentary_actions_id") REFERENCES "public"."parliamentary_actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_version_sources" ADD CONSTRAINT "_news_v_version_sources_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_parent_id_news_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."news"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_meeting_id_meetings_id_fk" FOREIGN KEY ("version_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_declaration_id_declarations_id_fk" FOREIGN KEY ("version_declaration_id") REFERENCES "public"."declarations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v_locales" ADD CONSTRAINT "_news_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_news_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_news_v_rels" ADD CONSTRAINT "_news_v_rels_parliamentary_actions_fk" FOREIGN KEY ("parliamentary_actions_id") REFERENCES "public"."parliamentary_actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_parent_id_media_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_media_v_locales" ADD CONSTRAINT "_media_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_media_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "audit" ADD CONSTRAINT "audit_actor_id_users_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms_blocks_checkbox" ADD CONSTRAINT "forms_blocks_checkbox_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_checkbox_locales" ADD CONSTRAINT "forms_blocks_checkbox_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_checkbox"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_email" ADD CONSTRAINT "forms_blocks_email_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_email_locales" ADD CONSTRAINT "forms_blocks_email_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_email"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_message" ADD CONSTRAINT "forms_blocks_message_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_message_locales" ADD CONSTRAINT "forms_blocks_message_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_message"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_number" ADD CONSTRAINT "forms_blocks_number_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_number_locales" ADD CONSTRAINT "forms_blocks_number_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_number"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_select_options" ADD CONSTRAINT "forms_blocks_select_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_select"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_select_options_locales" ADD CONSTRAINT "forms_blocks_select_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_select_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_select" ADD CONSTRAINT "forms_blocks_select_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_select_locales" ADD CONSTRAINT "forms_blocks_select_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_select"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_text" ADD CONSTRAINT "forms_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_text_locales" ADD CONSTRAINT "forms_blocks_text_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_textarea" ADD CONSTRAINT "forms_blocks_textarea_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_textarea_locales" ADD CONSTRAINT "forms_blocks_textarea_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_textarea"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_radio_options" ADD CONSTRAINT "forms_blocks_radio_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_radio"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_radio_options_locales" ADD CONSTRAINT "forms_blocks_radio_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_radio_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_radio" ADD CONSTRAINT "forms_blocks_radio_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms_blocks_radio_locales" ADD CONSTRAINT "forms_blocks_radio_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms_blocks_radio"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "forms" ADD CONSTRAINT "forms_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "forms_locales" ADD CONSTRAINT "forms_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_checkbox" ADD CONSTRAINT "_forms_v_blocks_checkbox_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_checkbox_locales" ADD CONSTRAINT "_forms_v_blocks_checkbox_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_blocks_checkbox"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_email" ADD CONSTRAINT "_forms_v_blocks_email_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_email_locales" ADD CONSTRAINT "_forms_v_blocks_email_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_blocks_email"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_message" ADD CONSTRAINT "_forms_v_blocks_message_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_message_locales" ADD CONSTRAINT "_forms_v_blocks_message_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_blocks_message"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_number" ADD CONSTRAINT "_forms_v_blocks_number_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_number_locales" ADD CONSTRAINT "_forms_v_blocks_number_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_blocks_number"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_select_options" ADD CONSTRAINT "_forms_v_blocks_select_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_blocks_select"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_select_options_locales" ADD CONSTRAINT "_forms_v_blocks_select_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_blocks_select_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_select" ADD CONSTRAINT "_forms_v_blocks_select_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_select_locales" ADD CONSTRAINT "_forms_v_blocks_select_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_blocks_select"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_text" ADD CONSTRAINT "_forms_v_blocks_text_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_text_locales" ADD CONSTRAINT "_forms_v_blocks_text_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_blocks_text"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_textarea" ADD CONSTRAINT "_forms_v_blocks_textarea_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_textarea_locales" ADD CONSTRAINT "_forms_v_blocks_textarea_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_blocks_textarea"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_radio_options" ADD CONSTRAINT "_forms_v_blocks_radio_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_blocks_radio"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_radio_options_locales" ADD CONSTRAINT "_forms_v_blocks_radio_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_blocks_radio_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_radio" ADD CONSTRAINT "_forms_v_blocks_radio_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v_blocks_radio_locales" ADD CONSTRAINT "_forms_v_blocks_radio_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v_blocks_radio"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_parent_id_forms_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v" ADD CONSTRAINT "_forms_v_version_meeting_id_meetings_id_fk" FOREIGN KEY ("version_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_forms_v_locales" ADD CONSTRAINT "_forms_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_forms_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_submissions_submission_data" ADD CONSTRAINT "form_submissions_submission_data_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."form_submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "form_submissions" ADD CONSTRAINT "form_submissions_form_id_forms_id_fk" FOREIGN KEY ("form_id") REFERENCES "public"."forms"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_locked_documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_meetings_fk" FOREIGN KEY ("meetings_id") REFERENCES "public"."meetings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_agenda_items_fk" FOREIGN KEY ("agenda_items_id") REFERENCES "public"."agenda_items"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_declarations_fk" FOREIGN KEY ("declarations_id") REFERENCES "public"."declarations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_signatures_fk" FOREIGN KEY ("signatures_id") REFERENCES "public"."signatures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parliamentary_actions_fk" FOREIGN KEY ("parliamentary_actions_id") REFERENCES "public"."parliamentary_actions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_documents_fk" FOREIGN KEY ("documents_id") REFERENCES "public"."documents"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_figures_fk" FOREIGN KEY ("figures_id") REFERENCES "public"."figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_countries_fk" FOREIGN KEY ("countries_id") REFERENCES "public"."countries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_legislatures_fk" FOREIGN KEY ("legislatures_id") REFERENCES "public"."legislatures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_chambers_fk" FOREIGN KEY ("chambers_id") REFERENCES "public"."chambers"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_terms_fk" FOREIGN KEY ("terms_id") REFERENCES "public"."terms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_parliamentary_groups_fk" FOREIGN KEY ("parliamentary_groups_id") REFERENCES "public"."parliamentary_groups"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_people_fk" FOREIGN KEY ("people_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_memberships_fk" FOREIGN KEY ("memberships_id") REFERENCES "public"."memberships"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_prisoner_profiles_fk" FOREIGN KEY ("prisoner_profiles_id") REFERENCES "public"."prisoner_profiles"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_godparenthoods_fk" FOREIGN KEY ("godparenthoods_id") REFERENCES "public"."godparenthoods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_solidarity_acts_fk" FOREIGN KEY ("solidarity_acts_id") REFERENCES "public"."solidarity_acts"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_forms_fk" FOREIGN KEY ("forms_id") REFERENCES "public"."forms"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_form_submissions_fk" FOREIGN KEY ("form_submissions_id") REFERENCES "public"."form_submissions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alliance_name_variants" ADD CONSTRAINT "alliance_name_variants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."alliance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alliance_name_variants_locales" ADD CONSTRAINT "alliance_name_variants_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."alliance_name_variants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alliance_activities" ADD CONSTRAINT "alliance_activities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."alliance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alliance_activities_locales" ADD CONSTRAINT "alliance_activities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."alliance_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alliance" ADD CONSTRAINT "alliance_founding_meeting_id_meetings_id_fk" FOREIGN KEY ("founding_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "alliance" ADD CONSTRAINT "alliance_logo_id_media_id_fk" FOREIGN KEY ("logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "alliance_locales" ADD CONSTRAINT "alliance_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."alliance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alliance_rels" ADD CONSTRAINT "alliance_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."alliance"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "alliance_rels" ADD CONSTRAINT "alliance_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alliance_v_version_name_variants" ADD CONSTRAINT "_alliance_v_version_name_variants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_alliance_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alliance_v_version_name_variants_locales" ADD CONSTRAINT "_alliance_v_version_name_variants_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_alliance_v_version_name_variants"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alliance_v_version_activities" ADD CONSTRAINT "_alliance_v_version_activities_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_alliance_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alliance_v_version_activities_locales" ADD CONSTRAINT "_alliance_v_version_activities_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_alliance_v_version_activities"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alliance_v" ADD CONSTRAINT "_alliance_v_version_founding_meeting_id_meetings_id_fk" FOREIGN KEY ("version_founding_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_alliance_v" ADD CONSTRAINT "_alliance_v_version_logo_id_media_id_fk" FOREIGN KEY ("version_logo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_alliance_v_locales" ADD CONSTRAINT "_alliance_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_alliance_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alliance_v_rels" ADD CONSTRAINT "_alliance_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_alliance_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_alliance_v_rels" ADD CONSTRAINT "_alliance_v_rels_organizations_fk" FOREIGN KEY ("organizations_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaign_programmes" ADD CONSTRAINT "campaign_programmes_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "campaign_programmes" ADD CONSTRAINT "campaign_programmes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaign"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaign_programmes_locales" ADD CONSTRAINT "campaign_programmes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaign_programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaign_locales" ADD CONSTRAINT "campaign_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."campaign"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaign_rels" ADD CONSTRAINT "campaign_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."campaign"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "campaign_rels" ADD CONSTRAINT "campaign_rels_figures_fk" FOREIGN KEY ("figures_id") REFERENCES "public"."figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaign_v_version_programmes" ADD CONSTRAINT "_campaign_v_version_programmes_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_campaign_v_version_programmes" ADD CONSTRAINT "_campaign_v_version_programmes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaign_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaign_v_version_programmes_locales" ADD CONSTRAINT "_campaign_v_version_programmes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaign_v_version_programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaign_v_locales" ADD CONSTRAINT "_campaign_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_campaign_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaign_v_rels" ADD CONSTRAINT "_campaign_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_campaign_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_campaign_v_rels" ADD CONSTRAINT "_campaign_v_rels_figures_fk" FOREIGN KEY ("figures_id") REFERENCES "public"."figures"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_links" ADD CONSTRAINT "site_settings_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_links_locales" ADD CONSTRAINT "site_settings_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_current_meeting_id_meetings_id_fk" FOREIGN KEY ("current_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "site_settings_locales" ADD CONSTRAINT "site_settings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_links" ADD CONSTRAINT "_site_settings_v_version_links_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_links_locales" ADD CONSTRAINT "_site_settings_v_version_links_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v_version_links"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_current_meeting_id_meetings_id_fk" FOREIGN KEY ("version_current_meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v_locales" ADD CONSTRAINT "_site_settings_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "meetings_hosts_order_idx" ON "meetings_hosts" USING btree ("_order");
  CREATE INDEX "meetings_hosts_parent_id_idx" ON "meetings_hosts" USING btree ("_parent_id");
  CREATE INDEX "meetings_hosts_legislature_idx" ON "meetings_hosts" USING btree ("legislature_id");
  CREATE INDEX "meetings_hosts_chamber_idx" ON "meetings_hosts" USING btree ("chamber_id");
  CREATE INDEX "meetings_hosts_organization_idx" ON "meetings_hosts" USING btree ("organization_id");
  CREATE INDEX "meetings_working_languages_order_idx" ON "meetings_working_languages" USING btree ("order");
  CREATE INDEX "meetings_working_languages_parent_idx" ON "meetings_working_languages" USING btree ("parent_id");
  CREATE INDEX "meetings_objectives_order_idx" ON "meetings_objectives" USING btree ("_order");
  CREATE INDEX "meetings_objectives_parent_id_idx" ON "meetings_objectives" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "meetings_objectives_locales_locale_parent_id_unique" ON "meetings_objectives_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "meetings_topics_order_idx" ON "meetings_topics" USING btree ("_order");
  CREATE INDEX "meetings_topics_parent_id_idx" ON "meetings_topics" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "meetings_topics_locales_locale_parent_id_unique" ON "meetings_topics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "meetings_participant_categories_order_idx" ON "meetings_participant_categories" USING btree ("_order");
  CREATE INDEX "meetings_participant_categories_parent_id_idx" ON "meetings_participant_categories" USING btree ("_parent_id");
  CREATE INDEX "meetings_participant_categories_organization_idx" ON "meetings_participant_categories" USING btree ("organization_id");
  CREATE UNIQUE INDEX "meetings_participant_categories_locales_locale_parent_id_uni" ON "meetings_participant_categories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "meetings_invitation_signatories_order_idx" ON "meetings_invitation_signatories" USING btree ("_order");
  CREATE INDEX "meetings_invitation_signatories_parent_id_idx" ON "meetings_invitation_signatories" USING btree ("_parent_id");
  CREATE INDEX "meetings_invitation_signatories_person_idx" ON "meetings_invitation_signatories" USING btree ("person_id");
  CREATE UNIQUE INDEX "meetings_invitation_signatories_locales_locale_parent_id_uni" ON "meetings_invitation_signatories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "meetings_sources_order_idx" ON "meetings_sources" USING btree ("_order");
  CREATE INDEX "meetings_sources_parent_id_idx" ON "meetings_sources" USING btree ("_parent_id");
  CREATE INDEX "meetings_country_idx" ON "meetings" USING btree ("country_id");
  CREATE INDEX "meetings_rsvp_form_idx" ON "meetings" USING btree ("rsvp_form_id");
  CREATE INDEX "meetings_verified_at_idx" ON "meetings" USING btree ("verified_at");
  CREATE INDEX "meetings_updated_at_idx" ON "meetings" USING btree ("updated_at");
  CREATE INDEX "meetings_created_at_idx" ON "meetings" USING btree ("created_at");
  CREATE INDEX "meetings_deleted_at_idx" ON "meetings" USING btree ("deleted_at");
  CREATE INDEX "meetings__status_idx" ON "meetings" USING btree ("_status");
  CREATE UNIQUE INDEX "meetings_slug_idx" ON "meetings_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "meetings_locales_locale_parent_id_unique" ON "meetings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_meetings_v_version_hosts_order_idx" ON "_meetings_v_version_hosts" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_hosts_parent_id_idx" ON "_meetings_v_version_hosts" USING btree ("_parent_id");
  CREATE INDEX "_meetings_v_version_hosts_legislature_idx" ON "_meetings_v_version_hosts" USING btree ("legislature_id");
  CREATE INDEX "_meetings_v_version_hosts_chamber_idx" ON "_meetings_v_version_hosts" USING btree ("chamber_id");
  CREATE INDEX "_meetings_v_version_hosts_organization_idx" ON "_meetings_v_version_hosts" USING btree ("organization_id");
  CREATE INDEX "_meetings_v_version_working_languages_order_idx" ON "_meetings_v_version_working_languages" USING btree ("order");
  CREATE INDEX "_meetings_v_version_working_languages_parent_idx" ON "_meetings_v_version_working_languages" USING btree ("parent_id");
  CREATE INDEX "_meetings_v_version_objectives_order_idx" ON "_meetings_v_version_objectives" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_objectives_parent_id_idx" ON "_meetings_v_version_objectives" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_meetings_v_version_objectives_locales_locale_parent_id_uniq" ON "_meetings_v_version_objectives_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_meetings_v_version_topics_order_idx" ON "_meetings_v_version_topics" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_topics_parent_id_idx" ON "_meetings_v_version_topics" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_meetings_v_version_topics_locales_locale_parent_id_unique" ON "_meetings_v_version_topics_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_meetings_v_version_participant_categories_order_idx" ON "_meetings_v_version_participant_categories" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_participant_categories_parent_id_idx" ON "_meetings_v_version_participant_categories" USING btree ("_parent_id");
  CREATE INDEX "_meetings_v_version_participant_categories_organization_idx" ON "_meetings_v_version_participant_categories" USING btree ("organization_id");
  CREATE UNIQUE INDEX "_meetings_v_version_participant_categories_locales_locale_pa" ON "_meetings_v_version_participant_categories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_meetings_v_version_invitation_signatories_order_idx" ON "_meetings_v_version_invitation_signatories" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_invitation_signatories_parent_id_idx" ON "_meetings_v_version_invitation_signatories" USING btree ("_parent_id");
  CREATE INDEX "_meetings_v_version_invitation_signatories_person_idx" ON "_meetings_v_version_invitation_signatories" USING btree ("person_id");
  CREATE UNIQUE INDEX "_meetings_v_version_invitation_signatories_locales_locale_pa" ON "_meetings_v_version_invitation_signatories_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_meetings_v_version_sources_order_idx" ON "_meetings_v_version_sources" USING btree ("_order");
  CREATE INDEX "_meetings_v_version_sources_parent_id_idx" ON "_meetings_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_meetings_v_parent_idx" ON "_meetings_v" USING btree ("parent_id");
  CREATE INDEX "_meetings_v_version_version_country_idx" ON "_meetings_v" USING btree ("version_country_id");
  CREATE INDEX "_meetings_v_version_version_rsvp_form_idx" ON "_meetings_v" USING btree ("version_rsvp_form_id");
  CREATE INDEX "_meetings_v_version_version_verified_at_idx" ON "_meetings_v" USING btree ("version_verified_at");
  CREATE INDEX "_meetings_v_version_version_updated_at_idx" ON "_meetings_v" USING btree ("version_updated_at");
  CREATE INDEX "_meetings_v_version_version_created_at_idx" ON "_meetings_v" USING btree ("version_created_at");
  CREATE INDEX "_meetings_v_version_version_deleted_at_idx" ON "_meetings_v" USING btree ("version_deleted_at");
  CREATE INDEX "_meetings_v_version_version__status_idx" ON "_meetings_v" USING btree ("version__status");
  CREATE INDEX "_meetings_v_created_at_idx" ON "_meetings_v" USING btree ("created_at");
  CREATE INDEX "_meetings_v_updated_at_idx" ON "_meetings_v" USING btree ("updated_at");
  CREATE INDEX "_meetings_v_snapshot_idx" ON "_meetings_v" USING btree ("snapshot");
  CREATE INDEX "_meetings_v_published_locale_idx" ON "_meetings_v" USING btree ("published_locale");
  CREATE INDEX "_meetings_v_latest_idx" ON "_meetings_v" USING btree ("latest");
  CREATE INDEX "_meetings_v_version_version_slug_idx" ON "_meetings_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_meetings_v_locales_locale_parent_id_unique" ON "_meetings_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agenda_items_speakers_order_idx" ON "agenda_items_speakers" USING btree ("_order");
  CREATE INDEX "agenda_items_speakers_parent_id_idx" ON "agenda_items_speakers" USING btree ("_parent_id");
  CREATE INDEX "agenda_items_speakers_person_idx" ON "agenda_items_speakers" USING btree ("person_id");
  CREATE UNIQUE INDEX "agenda_items_speakers_locales_locale_parent_id_unique" ON "agenda_items_speakers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "agenda_items_languages_order_idx" ON "agenda_items_languages" USING btree ("order");
  CREATE INDEX "agenda_items_languages_parent_idx" ON "agenda_items_languages" USING btree ("parent_id");
  CREATE INDEX "agenda_items_interpretation_order_idx" ON "agenda_items_interpretation" USING btree ("order");
  CREATE INDEX "agenda_items_interpretation_parent_idx" ON "agenda_items_interpretation" USING btree ("parent_id");
  CREATE INDEX "agenda_items_sources_order_idx" ON "agenda_items_sources" USING btree ("_order");
  CREATE INDEX "agenda_items_sources_parent_id_idx" ON "agenda_items_sources" USING btree ("_parent_id");
  CREATE INDEX "agenda_items_meeting_idx" ON "agenda_items" USING btree ("meeting_id");
  CREATE INDEX "agenda_items_verified_at_idx" ON "agenda_items" USING btree ("verified_at");
  CREATE INDEX "agenda_items_updated_at_idx" ON "agenda_items" USING btree ("updated_at");
  CREATE INDEX "agenda_items_created_at_idx" ON "agenda_items" USING btree ("created_at");
  CREATE INDEX "agenda_items_deleted_at_idx" ON "agenda_items" USING btree ("deleted_at");
  CREATE INDEX "agenda_items__status_idx" ON "agenda_items" USING btree ("_status");
  CREATE UNIQUE INDEX "agenda_items_locales_locale_parent_id_unique" ON "agenda_items_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_agenda_items_v_version_speakers_order_idx" ON "_agenda_items_v_version_speakers" USING btree ("_order");
  CREATE INDEX "_agenda_items_v_version_speakers_parent_id_idx" ON "_agenda_items_v_version_speakers" USING btree ("_parent_id");
  CREATE INDEX "_agenda_items_v_version_speakers_person_idx" ON "_agenda_items_v_version_speakers" USING btree ("person_id");
  CREATE UNIQUE INDEX "_agenda_items_v_version_speakers_locales_locale_parent_id_un" ON "_agenda_items_v_version_speakers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_agenda_items_v_version_languages_order_idx" ON "_agenda_items_v_version_languages" USING btree ("order");
  CREATE INDEX "_agenda_items_v_version_languages_parent_idx" ON "_agenda_items_v_version_languages" USING btree ("parent_id");
  CREATE INDEX "_agenda_items_v_version_interpretation_order_idx" ON "_agenda_items_v_version_interpretation" USING btree ("order");
  CREATE INDEX "_agenda_items_v_version_interpretation_parent_idx" ON "_agenda_items_v_version_interpretation" USING btree ("parent_id");
  CREATE INDEX "_agenda_items_v_version_sources_order_idx" ON "_agenda_items_v_version_sources" USING btree ("_order");
  CREATE INDEX "_agenda_items_v_version_sources_parent_id_idx" ON "_agenda_items_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_agenda_items_v_parent_idx" ON "_agenda_items_v" USING btree ("parent_id");
  CREATE INDEX "_agenda_items_v_version_version_meeting_idx" ON "_agenda_items_v" USING btree ("version_meeting_id");
  CREATE INDEX "_agenda_items_v_version_version_verified_at_idx" ON "_agenda_items_v" USING btree ("version_verified_at");
  CREATE INDEX "_agenda_items_v_version_version_updated_at_idx" ON "_agenda_items_v" USING btree ("version_updated_at");
  CREATE INDEX "_agenda_items_v_version_version_created_at_idx" ON "_agenda_items_v" USING btree ("version_created_at");
  CREATE INDEX "_agenda_items_v_version_version_deleted_at_idx" ON "_agenda_items_v" USING btree ("version_deleted_at");
  CREATE INDEX "_agenda_items_v_version_version__status_idx" ON "_agenda_items_v" USING btree ("version__status");
  CREATE INDEX "_agenda_items_v_created_at_idx" ON "_agenda_items_v" USING btree ("created_at");
  CREATE INDEX "_agenda_items_v_updated_at_idx" ON "_agenda_items_v" USING btree ("updated_at");
  CREATE INDEX "_agenda_items_v_snapshot_idx" ON "_agenda_items_v" USING btree ("snapshot");
  CREATE INDEX "_agenda_items_v_published_locale_idx" ON "_agenda_items_v" USING btree ("published_locale");
  CREATE INDEX "_agenda_items_v_latest_idx" ON "_agenda_items_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_agenda_items_v_locales_locale_parent_id_unique" ON "_agenda_items_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "declarations_authentic_languages_order_idx" ON "declarations_authentic_languages" USING btree ("order");
  CREATE INDEX "declarations_authentic_languages_parent_idx" ON "declarations_authentic_languages" USING btree ("parent_id");
  CREATE INDEX "declarations_priorities_order_idx" ON "declarations_priorities" USING btree ("_order");
  CREATE INDEX "declarations_priorities_parent_id_idx" ON "declarations_priorities" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "declarations_priorities_locales_locale_parent_id_unique" ON "declarations_priorities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "declarations_paragraphs_order_idx" ON "declarations_paragraphs" USING btree ("_order");
  CREATE INDEX "declarations_paragraphs_parent_id_idx" ON "declarations_paragraphs" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "declarations_paragraphs_locales_locale_parent_id_unique" ON "declarations_paragraphs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "declarations_corrigenda_order_idx" ON "declarations_corrigenda" USING btree ("_order");
  CREATE INDEX "declarations_corrigenda_parent_id_idx" ON "declarations_corrigenda" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "declarations_corrigenda_locales_locale_parent_id_unique" ON "declarations_corrigenda_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "declarations_sources_order_idx" ON "declarations_sources" USING btree ("_order");
  CREATE INDEX "declarations_sources_parent_id_idx" ON "declarations_sources" USING btree ("_parent_id");
  CREATE INDEX "declarations_meeting_idx" ON "declarations" USING btree ("meeting_id");
  CREATE INDEX "declarations_verified_at_idx" ON "declarations" USING btree ("verified_at");
  CREATE INDEX "declarations_updated_at_idx" ON "declarations" USING btree ("updated_at");
  CREATE INDEX "declarations_created_at_idx" ON "declarations" USING btree ("created_at");
  CREATE INDEX "declarations_deleted_at_idx" ON "declarations" USING btree ("deleted_at");
  CREATE INDEX "declarations__status_idx" ON "declarations" USING btree ("_status");
  CREATE UNIQUE INDEX "declarations_slug_idx" ON "declarations_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "declarations_locales_locale_parent_id_unique" ON "declarations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_declarations_v_version_authentic_languages_order_idx" ON "_declarations_v_version_authentic_languages" USING btree ("order");
  CREATE INDEX "_declarations_v_version_authentic_languages_parent_idx" ON "_declarations_v_version_authentic_languages" USING btree ("parent_id");
  CREATE INDEX "_declarations_v_version_priorities_order_idx" ON "_declarations_v_version_priorities" USING btree ("_order");
  CREATE INDEX "_declarations_v_version_priorities_parent_id_idx" ON "_declarations_v_version_priorities" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_declarations_v_version_priorities_locales_locale_parent_id_" ON "_declarations_v_version_priorities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_declarations_v_version_paragraphs_order_idx" ON "_declarations_v_version_paragraphs" USING btree ("_order");
  CREATE INDEX "_declarations_v_version_paragraphs_parent_id_idx" ON "_declarations_v_version_paragraphs" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_declarations_v_version_paragraphs_locales_locale_parent_id_" ON "_declarations_v_version_paragraphs_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_declarations_v_version_corrigenda_order_idx" ON "_declarations_v_version_corrigenda" USING btree ("_order");
  CREATE INDEX "_declarations_v_version_corrigenda_parent_id_idx" ON "_declarations_v_version_corrigenda" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_declarations_v_version_corrigenda_locales_locale_parent_id_" ON "_declarations_v_version_corrigenda_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_declarations_v_version_sources_order_idx" ON "_declarations_v_version_sources" USING btree ("_order");
  CREATE INDEX "_declarations_v_version_sources_parent_id_idx" ON "_declarations_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_declarations_v_parent_idx" ON "_declarations_v" USING btree ("parent_id");
  CREATE INDEX "_declarations_v_version_version_meeting_idx" ON "_declarations_v" USING btree ("version_meeting_id");
  CREATE INDEX "_declarations_v_version_version_verified_at_idx" ON "_declarations_v" USING btree ("version_verified_at");
  CREATE INDEX "_declarations_v_version_version_updated_at_idx" ON "_declarations_v" USING btree ("version_updated_at");
  CREATE INDEX "_declarations_v_version_version_created_at_idx" ON "_declarations_v" USING btree ("version_created_at");
  CREATE INDEX "_declarations_v_version_version_deleted_at_idx" ON "_declarations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_declarations_v_version_version__status_idx" ON "_declarations_v" USING btree ("version__status");
  CREATE INDEX "_declarations_v_created_at_idx" ON "_declarations_v" USING btree ("created_at");
  CREATE INDEX "_declarations_v_updated_at_idx" ON "_declarations_v" USING btree ("updated_at");
  CREATE INDEX "_declarations_v_snapshot_idx" ON "_declarations_v" USING btree ("snapshot");
  CREATE INDEX "_declarations_v_published_locale_idx" ON "_declarations_v" USING btree ("published_locale");
  CREATE INDEX "_declarations_v_latest_idx" ON "_declarations_v" USING btree ("latest");
  CREATE INDEX "_declarations_v_version_version_slug_idx" ON "_declarations_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_declarations_v_locales_locale_parent_id_unique" ON "_declarations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "signatures_declaration_idx" ON "signatures" USING btree ("declaration_id");
  CREATE INDEX "signatures_person_idx" ON "signatures" USING btree ("person_id");
  CREATE INDEX "signatures_capacity_capacity_chamber_idx" ON "signatures" USING btree ("capacity_chamber_id");
  CREATE INDEX "signatures_capacity_capacity_country_idx" ON "signatures" USING btree ("capacity_country_id");
  CREATE INDEX "signatures_updated_at_idx" ON "signatures" USING btree ("updated_at");
  CREATE INDEX "signatures_created_at_idx" ON "signatures" USING btree ("created_at");
  CREATE INDEX "signatures_deleted_at_idx" ON "signatures" USING btree ("deleted_at");
  CREATE INDEX "signatures__status_idx" ON "signatures" USING btree ("_status");
  CREATE UNIQUE INDEX "signatures_locales_locale_parent_id_unique" ON "signatures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_signatures_v_parent_idx" ON "_signatures_v" USING btree ("parent_id");
  CREATE INDEX "_signatures_v_version_version_declaration_idx" ON "_signatures_v" USING btree ("version_declaration_id");
  CREATE INDEX "_signatures_v_version_version_person_idx" ON "_signatures_v" USING btree ("version_person_id");
  CREATE INDEX "_signatures_v_version_capacity_version_capacity_chamber_idx" ON "_signatures_v" USING btree ("version_capacity_chamber_id");
  CREATE INDEX "_signatures_v_version_capacity_version_capacity_country_idx" ON "_signatures_v" USING btree ("version_capacity_country_id");
  CREATE INDEX "_signatures_v_version_version_updated_at_idx" ON "_signatures_v" USING btree ("version_updated_at");
  CREATE INDEX "_signatures_v_version_version_created_at_idx" ON "_signatures_v" USING btree ("version_created_at");
  CREATE INDEX "_signatures_v_version_version_deleted_at_idx" ON "_signatures_v" USING btree ("version_deleted_at");
  CREATE INDEX "_signatures_v_version_version__status_idx" ON "_signatures_v" USING btree ("version__status");
  CREATE INDEX "_signatures_v_created_at_idx" ON "_signatures_v" USING btree ("created_at");
  CREATE INDEX "_signatures_v_updated_at_idx" ON "_signatures_v" USING btree ("updated_at");
  CREATE INDEX "_signatures_v_snapshot_idx" ON "_signatures_v" USING btree ("snapshot");
  CREATE INDEX "_signatures_v_published_locale_idx" ON "_signatures_v" USING btree ("published_locale");
  CREATE INDEX "_signatures_v_latest_idx" ON "_signatures_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_signatures_v_locales_locale_parent_id_unique" ON "_signatures_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "parliamentary_actions_themes_order_idx" ON "parliamentary_actions_themes" USING btree ("order");
  CREATE INDEX "parliamentary_actions_themes_parent_idx" ON "parliamentary_actions_themes" USING btree ("parent_id");
  CREATE INDEX "parliamentary_actions_stages_order_idx" ON "parliamentary_actions_stages" USING btree ("_order");
  CREATE INDEX "parliamentary_actions_stages_parent_id_idx" ON "parliamentary_actions_stages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "parliamentary_actions_stages_locales_locale_parent_id_unique" ON "parliamentary_actions_stages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "parliamentary_actions_sources_order_idx" ON "parliamentary_actions_sources" USING btree ("_order");
  CREATE INDEX "parliamentary_actions_sources_parent_id_idx" ON "parliamentary_actions_sources" USING btree ("_parent_id");
  CREATE INDEX "parliamentary_actions_legislature_idx" ON "parliamentary_actions" USING btree ("legislature_id");
  CREATE INDEX "parliamentary_actions_chamber_idx" ON "parliamentary_actions" USING btree ("chamber_id");
  CREATE INDEX "parliamentary_actions_organization_idx" ON "parliamentary_actions" USING btree ("organization_id");
  CREATE INDEX "parliamentary_actions_declaration_idx" ON "parliamentary_actions" USING btree ("declaration_id");
  CREATE INDEX "parliamentary_actions_verified_at_idx" ON "parliamentary_actions" USING btree ("verified_at");
  CREATE INDEX "parliamentary_actions_updated_at_idx" ON "parliamentary_actions" USING btree ("updated_at");
  CREATE INDEX "parliamentary_actions_created_at_idx" ON "parliamentary_actions" USING btree ("created_at");
  CREATE INDEX "parliamentary_actions_deleted_at_idx" ON "parliamentary_actions" USING btree ("deleted_at");
  CREATE INDEX "parliamentary_actions__status_idx" ON "parliamentary_actions" USING btree ("_status");
  CREATE UNIQUE INDEX "parliamentary_actions_slug_idx" ON "parliamentary_actions_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "parliamentary_actions_locales_locale_parent_id_unique" ON "parliamentary_actions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "parliamentary_actions_rels_order_idx" ON "parliamentary_actions_rels" USING btree ("order");
  CREATE INDEX "parliamentary_actions_rels_parent_idx" ON "parliamentary_actions_rels" USING btree ("parent_id");
  CREATE INDEX "parliamentary_actions_rels_path_idx" ON "parliamentary_actions_rels" USING btree ("path");
  CREATE INDEX "parliamentary_actions_rels_parliamentary_groups_id_idx" ON "parliamentary_actions_rels" USING btree ("parliamentary_groups_id");
  CREATE INDEX "parliamentary_actions_rels_people_id_idx" ON "parliamentary_actions_rels" USING btree ("people_id");
  CREATE INDEX "parliamentary_actions_rels_documents_id_idx" ON "parliamentary_actions_rels" USING btree ("documents_id");
  CREATE INDEX "_parliamentary_actions_v_version_themes_order_idx" ON "_parliamentary_actions_v_version_themes" USING btree ("order");
  CREATE INDEX "_parliamentary_actions_v_version_themes_parent_idx" ON "_parliamentary_actions_v_version_themes" USING btree ("parent_id");
  CREATE INDEX "_parliamentary_actions_v_version_stages_order_idx" ON "_parliamentary_actions_v_version_stages" USING btree ("_order");
  CREATE INDEX "_parliamentary_actions_v_version_stages_parent_id_idx" ON "_parliamentary_actions_v_version_stages" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_parliamentary_actions_v_version_stages_locales_locale_paren" ON "_parliamentary_actions_v_version_stages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_parliamentary_actions_v_version_sources_order_idx" ON "_parliamentary_actions_v_version_sources" USING btree ("_order");
  CREATE INDEX "_parliamentary_actions_v_version_sources_parent_id_idx" ON "_parliamentary_actions_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_parliamentary_actions_v_parent_idx" ON "_parliamentary_actions_v" USING btree ("parent_id");
  CREATE INDEX "_parliamentary_actions_v_version_version_legislature_idx" ON "_parliamentary_actions_v" USING btree ("version_legislature_id");
  CREATE INDEX "_parliamentary_actions_v_version_version_chamber_idx" ON "_parliamentary_actions_v" USING btree ("version_chamber_id");
  CREATE INDEX "_parliamentary_actions_v_version_version_organization_idx" ON "_parliamentary_actions_v" USING btree ("version_organization_id");
  CREATE INDEX "_parliamentary_actions_v_version_version_declaration_idx" ON "_parliamentary_actions_v" USING btree ("version_declaration_id");
  CREATE INDEX "_parliamentary_actions_v_version_version_verified_at_idx" ON "_parliamentary_actions_v" USING btree ("version_verified_at");
  CREATE INDEX "_parliamentary_actions_v_version_version_updated_at_idx" ON "_parliamentary_actions_v" USING btree ("version_updated_at");
  CREATE INDEX "_parliamentary_actions_v_version_version_created_at_idx" ON "_parliamentary_actions_v" USING btree ("version_created_at");
  CREATE INDEX "_parliamentary_actions_v_version_version_deleted_at_idx" ON "_parliamentary_actions_v" USING btree ("version_deleted_at");
  CREATE INDEX "_parliamentary_actions_v_version_version__status_idx" ON "_parliamentary_actions_v" USING btree ("version__status");
  CREATE INDEX "_parliamentary_actions_v_created_at_idx" ON "_parliamentary_actions_v" USING btree ("created_at");
  CREATE INDEX "_parliamentary_actions_v_updated_at_idx" ON "_parliamentary_actions_v" USING btree ("updated_at");
  CREATE INDEX "_parliamentary_actions_v_snapshot_idx" ON "_parliamentary_actions_v" USING btree ("snapshot");
  CREATE INDEX "_parliamentary_actions_v_published_locale_idx" ON "_parliamentary_actions_v" USING btree ("published_locale");
  CREATE INDEX "_parliamentary_actions_v_latest_idx" ON "_parliamentary_actions_v" USING btree ("latest");
  CREATE INDEX "_parliamentary_actions_v_version_version_slug_idx" ON "_parliamentary_actions_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_parliamentary_actions_v_locales_locale_parent_id_unique" ON "_parliamentary_actions_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_parliamentary_actions_v_rels_order_idx" ON "_parliamentary_actions_v_rels" USING btree ("order");
  CREATE INDEX "_parliamentary_actions_v_rels_parent_idx" ON "_parliamentary_actions_v_rels" USING btree ("parent_id");
  CREATE INDEX "_parliamentary_actions_v_rels_path_idx" ON "_parliamentary_actions_v_rels" USING btree ("path");
  CREATE INDEX "_parliamentary_actions_v_rels_parliamentary_groups_id_idx" ON "_parliamentary_actions_v_rels" USING btree ("parliamentary_groups_id");
  CREATE INDEX "_parliamentary_actions_v_rels_people_id_idx" ON "_parliamentary_actions_v_rels" USING btree ("people_id");
  CREATE INDEX "_parliamentary_actions_v_rels_documents_id_idx" ON "_parliamentary_actions_v_rels" USING btree ("documents_id");
  CREATE INDEX "documents_sources_order_idx" ON "documents_sources" USING btree ("_order");
  CREATE INDEX "documents_sources_parent_id_idx" ON "documents_sources" USING btree ("_parent_id");
  CREATE INDEX "documents_meeting_idx" ON "documents" USING btree ("meeting_id");
  CREATE INDEX "documents_declaration_idx" ON "documents" USING btree ("declaration_id");
  CREATE INDEX "documents_verified_at_idx" ON "documents" USING btree ("verified_at");
  CREATE INDEX "documents_updated_at_idx" ON "documents" USING btree ("updated_at");
  CREATE INDEX "documents_created_at_idx" ON "documents" USING btree ("created_at");
  CREATE INDEX "documents_deleted_at_idx" ON "documents" USING btree ("deleted_at");
  CREATE INDEX "documents__status_idx" ON "documents" USING btree ("_status");
  CREATE UNIQUE INDEX "documents_slug_idx" ON "documents_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "documents_locales_locale_parent_id_unique" ON "documents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_documents_v_version_sources_order_idx" ON "_documents_v_version_sources" USING btree ("_order");
  CREATE INDEX "_documents_v_version_sources_parent_id_idx" ON "_documents_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_documents_v_parent_idx" ON "_documents_v" USING btree ("parent_id");
  CREATE INDEX "_documents_v_version_version_meeting_idx" ON "_documents_v" USING btree ("version_meeting_id");
  CREATE INDEX "_documents_v_version_version_declaration_idx" ON "_documents_v" USING btree ("version_declaration_id");
  CREATE INDEX "_documents_v_version_version_verified_at_idx" ON "_documents_v" USING btree ("version_verified_at");
  CREATE INDEX "_documents_v_version_version_updated_at_idx" ON "_documents_v" USING btree ("version_updated_at");
  CREATE INDEX "_documents_v_version_version_created_at_idx" ON "_documents_v" USING btree ("version_created_at");
  CREATE INDEX "_documents_v_version_version_deleted_at_idx" ON "_documents_v" USING btree ("version_deleted_at");
  CREATE INDEX "_documents_v_version_version__status_idx" ON "_documents_v" USING btree ("version__status");
  CREATE INDEX "_documents_v_created_at_idx" ON "_documents_v" USING btree ("created_at");
  CREATE INDEX "_documents_v_updated_at_idx" ON "_documents_v" USING btree ("updated_at");
  CREATE INDEX "_documents_v_snapshot_idx" ON "_documents_v" USING btree ("snapshot");
  CREATE INDEX "_documents_v_published_locale_idx" ON "_documents_v" USING btree ("published_locale");
  CREATE INDEX "_documents_v_latest_idx" ON "_documents_v" USING btree ("latest");
  CREATE INDEX "_documents_v_version_version_slug_idx" ON "_documents_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_documents_v_locales_locale_parent_id_unique" ON "_documents_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "figures_meeting_idx" ON "figures" USING btree ("meeting_id");
  CREATE INDEX "figures_declaration_idx" ON "figures" USING btree ("declaration_id");
  CREATE INDEX "figures_superseded_by_idx" ON "figures" USING btree ("superseded_by_id");
  CREATE INDEX "figures_group_idx" ON "figures" USING btree ("group_id");
  CREATE INDEX "figures_verified_at_idx" ON "figures" USING btree ("verified_at");
  CREATE INDEX "figures_updated_at_idx" ON "figures" USING btree ("updated_at");
  CREATE INDEX "figures_created_at_idx" ON "figures" USING btree ("created_at");
  CREATE INDEX "figures_deleted_at_idx" ON "figures" USING btree ("deleted_at");
  CREATE INDEX "figures__status_idx" ON "figures" USING btree ("_status");
  CREATE UNIQUE INDEX "figures_locales_locale_parent_id_unique" ON "figures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_figures_v_parent_idx" ON "_figures_v" USING btree ("parent_id");
  CREATE INDEX "_figures_v_version_version_meeting_idx" ON "_figures_v" USING btree ("version_meeting_id");
  CREATE INDEX "_figures_v_version_version_declaration_idx" ON "_figures_v" USING btree ("version_declaration_id");
  CREATE INDEX "_figures_v_version_version_superseded_by_idx" ON "_figures_v" USING btree ("version_superseded_by_id");
  CREATE INDEX "_figures_v_version_version_group_idx" ON "_figures_v" USING btree ("version_group_id");
  CREATE INDEX "_figures_v_version_version_verified_at_idx" ON "_figures_v" USING btree ("version_verified_at");
  CREATE INDEX "_figures_v_version_version_updated_at_idx" ON "_figures_v" USING btree ("version_updated_at");
  CREATE INDEX "_figures_v_version_version_created_at_idx" ON "_figures_v" USING btree ("version_created_at");
  CREATE INDEX "_figures_v_version_version_deleted_at_idx" ON "_figures_v" USING btree ("version_deleted_at");
  CREATE INDEX "_figures_v_version_version__status_idx" ON "_figures_v" USING btree ("version__status");
  CREATE INDEX "_figures_v_created_at_idx" ON "_figures_v" USING btree ("created_at");
  CREATE INDEX "_figures_v_updated_at_idx" ON "_figures_v" USING btree ("updated_at");
  CREATE INDEX "_figures_v_snapshot_idx" ON "_figures_v" USING btree ("snapshot");
  CREATE INDEX "_figures_v_published_locale_idx" ON "_figures_v" USING btree ("published_locale");
  CREATE INDEX "_figures_v_latest_idx" ON "_figures_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_figures_v_locales_locale_parent_id_unique" ON "_figures_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "countries_sources_order_idx" ON "countries_sources" USING btree ("_order");
  CREATE INDEX "countries_sources_parent_id_idx" ON "countries_sources" USING btree ("_parent_id");
  CREATE INDEX "countries_parent_idx" ON "countries" USING btree ("parent_id");
  CREATE INDEX "countries_outline_idx" ON "countries" USING btree ("outline_id");
  CREATE INDEX "countries_verified_at_idx" ON "countries" USING btree ("verified_at");
  CREATE INDEX "countries_updated_at_idx" ON "countries" USING btree ("updated_at");
  CREATE INDEX "countries_created_at_idx" ON "countries" USING btree ("created_at");
  CREATE INDEX "countries_deleted_at_idx" ON "countries" USING btree ("deleted_at");
  CREATE INDEX "countries__status_idx" ON "countries" USING btree ("_status");
  CREATE UNIQUE INDEX "countries_slug_idx" ON "countries_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "countries_locales_locale_parent_id_unique" ON "countries_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_countries_v_version_sources_order_idx" ON "_countries_v_version_sources" USING btree ("_order");
  CREATE INDEX "_countries_v_version_sources_parent_id_idx" ON "_countries_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_countries_v_parent_idx" ON "_countries_v" USING btree ("parent_id");
  CREATE INDEX "_countries_v_version_version_parent_idx" ON "_countries_v" USING btree ("version_parent_id");
  CREATE INDEX "_countries_v_version_version_outline_idx" ON "_countries_v" USING btree ("version_outline_id");
  CREATE INDEX "_countries_v_version_version_verified_at_idx" ON "_countries_v" USING btree ("version_verified_at");
  CREATE INDEX "_countries_v_version_version_updated_at_idx" ON "_countries_v" USING btree ("version_updated_at");
  CREATE INDEX "_countries_v_version_version_created_at_idx" ON "_countries_v" USING btree ("version_created_at");
  CREATE INDEX "_countries_v_version_version_deleted_at_idx" ON "_countries_v" USING btree ("version_deleted_at");
  CREATE INDEX "_countries_v_version_version__status_idx" ON "_countries_v" USING btree ("version__status");
  CREATE INDEX "_countries_v_created_at_idx" ON "_countries_v" USING btree ("created_at");
  CREATE INDEX "_countries_v_updated_at_idx" ON "_countries_v" USING btree ("updated_at");
  CREATE INDEX "_countries_v_snapshot_idx" ON "_countries_v" USING btree ("snapshot");
  CREATE INDEX "_countries_v_published_locale_idx" ON "_countries_v" USING btree ("published_locale");
  CREATE INDEX "_countries_v_latest_idx" ON "_countries_v" USING btree ("latest");
  CREATE INDEX "_countries_v_version_version_slug_idx" ON "_countries_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_countries_v_locales_locale_parent_id_unique" ON "_countries_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "legislatures_sources_order_idx" ON "legislatures_sources" USING btree ("_order");
  CREATE INDEX "legislatures_sources_parent_id_idx" ON "legislatures_sources" USING btree ("_parent_id");
  CREATE INDEX "legislatures_country_idx" ON "legislatures" USING btree ("country_id");
  CREATE INDEX "legislatures_verified_at_idx" ON "legislatures" USING btree ("verified_at");
  CREATE INDEX "legislatures_updated_at_idx" ON "legislatures" USING btree ("updated_at");
  CREATE INDEX "legislatures_created_at_idx" ON "legislatures" USING btree ("created_at");
  CREATE INDEX "legislatures_deleted_at_idx" ON "legislatures" USING btree ("deleted_at");
  CREATE INDEX "legislatures__status_idx" ON "legislatures" USING btree ("_status");
  CREATE UNIQUE INDEX "legislatures_slug_idx" ON "legislatures_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "legislatures_locales_locale_parent_id_unique" ON "legislatures_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_legislatures_v_version_sources_order_idx" ON "_legislatures_v_version_sources" USING btree ("_order");
  CREATE INDEX "_legislatures_v_version_sources_parent_id_idx" ON "_legislatures_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_legislatures_v_parent_idx" ON "_legislatures_v" USING btree ("parent_id");
  CREATE INDEX "_legislatures_v_version_version_country_idx" ON "_legislatures_v" USING btree ("version_country_id");
  CREATE INDEX "_legislatures_v_version_version_verified_at_idx" ON "_legislatures_v" USING btree ("version_verified_at");
  CREATE INDEX "_legislatures_v_version_version_updated_at_idx" ON "_legislatures_v" USING btree ("version_updated_at");
  CREATE INDEX "_legislatures_v_version_version_created_at_idx" ON "_legislatures_v" USING btree ("version_created_at");
  CREATE INDEX "_legislatures_v_version_version_deleted_at_idx" ON "_legislatures_v" USING btree ("version_deleted_at");
  CREATE INDEX "_legislatures_v_version_version__status_idx" ON "_legislatures_v" USING btree ("version__status");
  CREATE INDEX "_legislatures_v_created_at_idx" ON "_legislatures_v" USING btree ("created_at");
  CREATE INDEX "_legislatures_v_updated_at_idx" ON "_legislatures_v" USING btree ("updated_at");
  CREATE INDEX "_legislatures_v_snapshot_idx" ON "_legislatures_v" USING btree ("snapshot");
  CREATE INDEX "_legislatures_v_published_locale_idx" ON "_legislatures_v" USING btree ("published_locale");
  CREATE INDEX "_legislatures_v_latest_idx" ON "_legislatures_v" USING btree ("latest");
  CREATE INDEX "_legislatures_v_version_version_slug_idx" ON "_legislatures_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_legislatures_v_locales_locale_parent_id_unique" ON "_legislatures_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "chambers_sources_order_idx" ON "chambers_sources" USING btree ("_order");
  CREATE INDEX "chambers_sources_parent_id_idx" ON "chambers_sources" USING btree ("_parent_id");
  CREATE INDEX "chambers_legislature_idx" ON "chambers" USING btree ("legislature_id");
  CREATE INDEX "chambers_verified_at_idx" ON "chambers" USING btree ("verified_at");
  CREATE INDEX "chambers_updated_at_idx" ON "chambers" USING btree ("updated_at");
  CREATE INDEX "chambers_created_at_idx" ON "chambers" USING btree ("created_at");
  CREATE INDEX "chambers_deleted_at_idx" ON "chambers" USING btree ("deleted_at");
  CREATE INDEX "chambers__status_idx" ON "chambers" USING btree ("_status");
  CREATE UNIQUE INDEX "chambers_slug_idx" ON "chambers_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "chambers_locales_locale_parent_id_unique" ON "chambers_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_chambers_v_version_sources_order_idx" ON "_chambers_v_version_sources" USING btree ("_order");
  CREATE INDEX "_chambers_v_version_sources_parent_id_idx" ON "_chambers_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_chambers_v_parent_idx" ON "_chambers_v" USING btree ("parent_id");
  CREATE INDEX "_chambers_v_version_version_legislature_idx" ON "_chambers_v" USING btree ("version_legislature_id");
  CREATE INDEX "_chambers_v_version_version_verified_at_idx" ON "_chambers_v" USING btree ("version_verified_at");
  CREATE INDEX "_chambers_v_version_version_updated_at_idx" ON "_chambers_v" USING btree ("version_updated_at");
  CREATE INDEX "_chambers_v_version_version_created_at_idx" ON "_chambers_v" USING btree ("version_created_at");
  CREATE INDEX "_chambers_v_version_version_deleted_at_idx" ON "_chambers_v" USING btree ("version_deleted_at");
  CREATE INDEX "_chambers_v_version_version__status_idx" ON "_chambers_v" USING btree ("version__status");
  CREATE INDEX "_chambers_v_created_at_idx" ON "_chambers_v" USING btree ("created_at");
  CREATE INDEX "_chambers_v_updated_at_idx" ON "_chambers_v" USING btree ("updated_at");
  CREATE INDEX "_chambers_v_snapshot_idx" ON "_chambers_v" USING btree ("snapshot");
  CREATE INDEX "_chambers_v_published_locale_idx" ON "_chambers_v" USING btree ("published_locale");
  CREATE INDEX "_chambers_v_latest_idx" ON "_chambers_v" USING btree ("latest");
  CREATE INDEX "_chambers_v_version_version_slug_idx" ON "_chambers_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_chambers_v_locales_locale_parent_id_unique" ON "_chambers_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "terms_sources_order_idx" ON "terms_sources" USING btree ("_order");
  CREATE INDEX "terms_sources_parent_id_idx" ON "terms_sources" USING btree ("_parent_id");
  CREATE INDEX "terms_legislature_idx" ON "terms" USING btree ("legislature_id");
  CREATE INDEX "terms_verified_at_idx" ON "terms" USING btree ("verified_at");
  CREATE INDEX "terms_updated_at_idx" ON "terms" USING btree ("updated_at");
  CREATE INDEX "terms_created_at_idx" ON "terms" USING btree ("created_at");
  CREATE INDEX "terms_deleted_at_idx" ON "terms" USING btree ("deleted_at");
  CREATE INDEX "terms__status_idx" ON "terms" USING btree ("_status");
  CREATE UNIQUE INDEX "terms_locales_locale_parent_id_unique" ON "terms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_terms_v_version_sources_order_idx" ON "_terms_v_version_sources" USING btree ("_order");
  CREATE INDEX "_terms_v_version_sources_parent_id_idx" ON "_terms_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_terms_v_parent_idx" ON "_terms_v" USING btree ("parent_id");
  CREATE INDEX "_terms_v_version_version_legislature_idx" ON "_terms_v" USING btree ("version_legislature_id");
  CREATE INDEX "_terms_v_version_version_verified_at_idx" ON "_terms_v" USING btree ("version_verified_at");
  CREATE INDEX "_terms_v_version_version_updated_at_idx" ON "_terms_v" USING btree ("version_updated_at");
  CREATE INDEX "_terms_v_version_version_created_at_idx" ON "_terms_v" USING btree ("version_created_at");
  CREATE INDEX "_terms_v_version_version_deleted_at_idx" ON "_terms_v" USING btree ("version_deleted_at");
  CREATE INDEX "_terms_v_version_version__status_idx" ON "_terms_v" USING btree ("version__status");
  CREATE INDEX "_terms_v_created_at_idx" ON "_terms_v" USING btree ("created_at");
  CREATE INDEX "_terms_v_updated_at_idx" ON "_terms_v" USING btree ("updated_at");
  CREATE INDEX "_terms_v_snapshot_idx" ON "_terms_v" USING btree ("snapshot");
  CREATE INDEX "_terms_v_published_locale_idx" ON "_terms_v" USING btree ("published_locale");
  CREATE INDEX "_terms_v_latest_idx" ON "_terms_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_terms_v_locales_locale_parent_id_unique" ON "_terms_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "parliamentary_groups_sources_order_idx" ON "parliamentary_groups_sources" USING btree ("_order");
  CREATE INDEX "parliamentary_groups_sources_parent_id_idx" ON "parliamentary_groups_sources" USING btree ("_parent_id");
  CREATE INDEX "parliamentary_groups_legislature_idx" ON "parliamentary_groups" USING btree ("legislature_id");
  CREATE INDEX "parliamentary_groups_term_idx" ON "parliamentary_groups" USING btree ("term_id");
  CREATE INDEX "parliamentary_groups_predecessor_idx" ON "parliamentary_groups" USING btree ("predecessor_id");
  CREATE INDEX "parliamentary_groups_verified_at_idx" ON "parliamentary_groups" USING btree ("verified_at");
  CREATE INDEX "parliamentary_groups_updated_at_idx" ON "parliamentary_groups" USING btree ("updated_at");
  CREATE INDEX "parliamentary_groups_created_at_idx" ON "parliamentary_groups" USING btree ("created_at");
  CREATE INDEX "parliamentary_groups_deleted_at_idx" ON "parliamentary_groups" USING btree ("deleted_at");
  CREATE INDEX "parliamentary_groups__status_idx" ON "parliamentary_groups" USING btree ("_status");
  CREATE UNIQUE INDEX "parliamentary_groups_slug_idx" ON "parliamentary_groups_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "parliamentary_groups_locales_locale_parent_id_unique" ON "parliamentary_groups_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "parliamentary_groups_rels_order_idx" ON "parliamentary_groups_rels" USING btree ("order");
  CREATE INDEX "parliamentary_groups_rels_parent_idx" ON "parliamentary_groups_rels" USING btree ("parent_id");
  CREATE INDEX "parliamentary_groups_rels_path_idx" ON "parliamentary_groups_rels" USING btree ("path");
  CREATE INDEX "parliamentary_groups_rels_chambers_id_idx" ON "parliamentary_groups_rels" USING btree ("chambers_id");
  CREATE INDEX "_parliamentary_groups_v_version_sources_order_idx" ON "_parliamentary_groups_v_version_sources" USING btree ("_order");
  CREATE INDEX "_parliamentary_groups_v_version_sources_parent_id_idx" ON "_parliamentary_groups_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_parliamentary_groups_v_parent_idx" ON "_parliamentary_groups_v" USING btree ("parent_id");
  CREATE INDEX "_parliamentary_groups_v_version_version_legislature_idx" ON "_parliamentary_groups_v" USING btree ("version_legislature_id");
  CREATE INDEX "_parliamentary_groups_v_version_version_term_idx" ON "_parliamentary_groups_v" USING btree ("version_term_id");
  CREATE INDEX "_parliamentary_groups_v_version_version_predecessor_idx" ON "_parliamentary_groups_v" USING btree ("version_predecessor_id");
  CREATE INDEX "_parliamentary_groups_v_version_version_verified_at_idx" ON "_parliamentary_groups_v" USING btree ("version_verified_at");
  CREATE INDEX "_parliamentary_groups_v_version_version_updated_at_idx" ON "_parliamentary_groups_v" USING btree ("version_updated_at");
  CREATE INDEX "_parliamentary_groups_v_version_version_created_at_idx" ON "_parliamentary_groups_v" USING btree ("version_created_at");
  CREATE INDEX "_parliamentary_groups_v_version_version_deleted_at_idx" ON "_parliamentary_groups_v" USING btree ("version_deleted_at");
  CREATE INDEX "_parliamentary_groups_v_version_version__status_idx" ON "_parliamentary_groups_v" USING btree ("version__status");
  CREATE INDEX "_parliamentary_groups_v_created_at_idx" ON "_parliamentary_groups_v" USING btree ("created_at");
  CREATE INDEX "_parliamentary_groups_v_updated_at_idx" ON "_parliamentary_groups_v" USING btree ("updated_at");
  CREATE INDEX "_parliamentary_groups_v_snapshot_idx" ON "_parliamentary_groups_v" USING btree ("snapshot");
  CREATE INDEX "_parliamentary_groups_v_published_locale_idx" ON "_parliamentary_groups_v" USING btree ("published_locale");
  CREATE INDEX "_parliamentary_groups_v_latest_idx" ON "_parliamentary_groups_v" USING btree ("latest");
  CREATE INDEX "_parliamentary_groups_v_version_version_slug_idx" ON "_parliamentary_groups_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_parliamentary_groups_v_locales_locale_parent_id_unique" ON "_parliamentary_groups_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_parliamentary_groups_v_rels_order_idx" ON "_parliamentary_groups_v_rels" USING btree ("order");
  CREATE INDEX "_parliamentary_groups_v_rels_parent_idx" ON "_parliamentary_groups_v_rels" USING btree ("parent_id");
  CREATE INDEX "_parliamentary_groups_v_rels_path_idx" ON "_parliamentary_groups_v_rels" USING btree ("path");
  CREATE INDEX "_parliamentary_groups_v_rels_chambers_id_idx" ON "_parliamentary_groups_v_rels" USING btree ("chambers_id");
  CREATE INDEX "people_other_names_order_idx" ON "people_other_names" USING btree ("_order");
  CREATE INDEX "people_other_names_parent_id_idx" ON "people_other_names" USING btree ("_parent_id");
  CREATE INDEX "people_links_order_idx" ON "people_links" USING btree ("_order");
  CREATE INDEX "people_links_parent_id_idx" ON "people_links" USING btree ("_parent_id");
  CREATE INDEX "people_sources_order_idx" ON "people_sources" USING btree ("_order");
  CREATE INDEX "people_sources_parent_id_idx" ON "people_sources" USING btree ("_parent_id");
  CREATE INDEX "people_country_idx" ON "people" USING btree ("country_id");
  CREATE INDEX "people_image_idx" ON "people" USING btree ("image_id");
  CREATE INDEX "people_verified_at_idx" ON "people" USING btree ("verified_at");
  CREATE INDEX "people_updated_at_idx" ON "people" USING btree ("updated_at");
  CREATE INDEX "people_created_at_idx" ON "people" USING btree ("created_at");
  CREATE INDEX "people_deleted_at_idx" ON "people" USING btree ("deleted_at");
  CREATE INDEX "people__status_idx" ON "people" USING btree ("_status");
  CREATE UNIQUE INDEX "people_slug_idx" ON "people_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "people_locales_locale_parent_id_unique" ON "people_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_people_v_version_other_names_order_idx" ON "_people_v_version_other_names" USING btree ("_order");
  CREATE INDEX "_people_v_version_other_names_parent_id_idx" ON "_people_v_version_other_names" USING btree ("_parent_id");
  CREATE INDEX "_people_v_version_links_order_idx" ON "_people_v_version_links" USING btree ("_order");
  CREATE INDEX "_people_v_version_links_parent_id_idx" ON "_people_v_version_links" USING btree ("_parent_id");
  CREATE INDEX "_people_v_version_sources_order_idx" ON "_people_v_version_sources" USING btree ("_order");
  CREATE INDEX "_people_v_version_sources_parent_id_idx" ON "_people_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_people_v_parent_idx" ON "_people_v" USING btree ("parent_id");
  CREATE INDEX "_people_v_version_version_country_idx" ON "_people_v" USING btree ("version_country_id");
  CREATE INDEX "_people_v_version_version_image_idx" ON "_people_v" USING btree ("version_image_id");
  CREATE INDEX "_people_v_version_version_verified_at_idx" ON "_people_v" USING btree ("version_verified_at");
  CREATE INDEX "_people_v_version_version_updated_at_idx" ON "_people_v" USING btree ("version_updated_at");
  CREATE INDEX "_people_v_version_version_created_at_idx" ON "_people_v" USING btree ("version_created_at");
  CREATE INDEX "_people_v_version_version_deleted_at_idx" ON "_people_v" USING btree ("version_deleted_at");
  CREATE INDEX "_people_v_version_version__status_idx" ON "_people_v" USING btree ("version__status");
  CREATE INDEX "_people_v_created_at_idx" ON "_people_v" USING btree ("created_at");
  CREATE INDEX "_people_v_updated_at_idx" ON "_people_v" USING btree ("updated_at");
  CREATE INDEX "_people_v_snapshot_idx" ON "_people_v" USING btree ("snapshot");
  CREATE INDEX "_people_v_published_locale_idx" ON "_people_v" USING btree ("published_locale");
  CREATE INDEX "_people_v_latest_idx" ON "_people_v" USING btree ("latest");
  CREATE INDEX "_people_v_version_version_slug_idx" ON "_people_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_people_v_locales_locale_parent_id_unique" ON "_people_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "memberships_sources_order_idx" ON "memberships_sources" USING btree ("_order");
  CREATE INDEX "memberships_sources_parent_id_idx" ON "memberships_sources" USING btree ("_parent_id");
  CREATE INDEX "memberships_person_idx" ON "memberships" USING btree ("person_id");
  CREATE INDEX "memberships_group_idx" ON "memberships" USING btree ("group_id");
  CREATE INDEX "memberships_organization_idx" ON "memberships" USING btree ("organization_id");
  CREATE INDEX "memberships_verified_at_idx" ON "memberships" USING btree ("verified_at");
  CREATE INDEX "memberships_updated_at_idx" ON "memberships" USING btree ("updated_at");
  CREATE INDEX "memberships_created_at_idx" ON "memberships" USING btree ("created_at");
  CREATE INDEX "memberships_deleted_at_idx" ON "memberships" USING btree ("deleted_at");
  CREATE INDEX "memberships__status_idx" ON "memberships" USING btree ("_status");
  CREATE UNIQUE INDEX "memberships_locales_locale_parent_id_unique" ON "memberships_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_memberships_v_version_sources_order_idx" ON "_memberships_v_version_sources" USING btree ("_order");
  CREATE INDEX "_memberships_v_version_sources_parent_id_idx" ON "_memberships_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_memberships_v_parent_idx" ON "_memberships_v" USING btree ("parent_id");
  CREATE INDEX "_memberships_v_version_version_person_idx" ON "_memberships_v" USING btree ("version_person_id");
  CREATE INDEX "_memberships_v_version_version_group_idx" ON "_memberships_v" USING btree ("version_group_id");
  CREATE INDEX "_memberships_v_version_version_organization_idx" ON "_memberships_v" USING btree ("version_organization_id");
  CREATE INDEX "_memberships_v_version_version_verified_at_idx" ON "_memberships_v" USING btree ("version_verified_at");
  CREATE INDEX "_memberships_v_version_version_updated_at_idx" ON "_memberships_v" USING btree ("version_updated_at");
  CREATE INDEX "_memberships_v_version_version_created_at_idx" ON "_memberships_v" USING btree ("version_created_at");
  CREATE INDEX "_memberships_v_version_version_deleted_at_idx" ON "_memberships_v" USING btree ("version_deleted_at");
  CREATE INDEX "_memberships_v_version_version__status_idx" ON "_memberships_v" USING btree ("version__status");
  CREATE INDEX "_memberships_v_created_at_idx" ON "_memberships_v" USING btree ("created_at");
  CREATE INDEX "_memberships_v_updated_at_idx" ON "_memberships_v" USING btree ("updated_at");
  CREATE INDEX "_memberships_v_snapshot_idx" ON "_memberships_v" USING btree ("snapshot");
  CREATE INDEX "_memberships_v_published_locale_idx" ON "_memberships_v" USING btree ("published_locale");
  CREATE INDEX "_memberships_v_latest_idx" ON "_memberships_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_memberships_v_locales_locale_parent_id_unique" ON "_memberships_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "organizations_sources_order_idx" ON "organizations_sources" USING btree ("_order");
  CREATE INDEX "organizations_sources_parent_id_idx" ON "organizations_sources" USING btree ("_parent_id");
  CREATE INDEX "organizations_parent_idx" ON "organizations" USING btree ("parent_id");
  CREATE INDEX "organizations_verified_at_idx" ON "organizations" USING btree ("verified_at");
  CREATE INDEX "organizations_updated_at_idx" ON "organizations" USING btree ("updated_at");
  CREATE INDEX "organizations_created_at_idx" ON "organizations" USING btree ("created_at");
  CREATE INDEX "organizations_deleted_at_idx" ON "organizations" USING btree ("deleted_at");
  CREATE INDEX "organizations__status_idx" ON "organizations" USING btree ("_status");
  CREATE UNIQUE INDEX "organizations_slug_idx" ON "organizations_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "organizations_locales_locale_parent_id_unique" ON "organizations_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_organizations_v_version_sources_order_idx" ON "_organizations_v_version_sources" USING btree ("_order");
  CREATE INDEX "_organizations_v_version_sources_parent_id_idx" ON "_organizations_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_organizations_v_parent_idx" ON "_organizations_v" USING btree ("parent_id");
  CREATE INDEX "_organizations_v_version_version_parent_idx" ON "_organizations_v" USING btree ("version_parent_id");
  CREATE INDEX "_organizations_v_version_version_verified_at_idx" ON "_organizations_v" USING btree ("version_verified_at");
  CREATE INDEX "_organizations_v_version_version_updated_at_idx" ON "_organizations_v" USING btree ("version_updated_at");
  CREATE INDEX "_organizations_v_version_version_created_at_idx" ON "_organizations_v" USING btree ("version_created_at");
  CREATE INDEX "_organizations_v_version_version_deleted_at_idx" ON "_organizations_v" USING btree ("version_deleted_at");
  CREATE INDEX "_organizations_v_version_version__status_idx" ON "_organizations_v" USING btree ("version__status");
  CREATE INDEX "_organizations_v_created_at_idx" ON "_organizations_v" USING btree ("created_at");
  CREATE INDEX "_organizations_v_updated_at_idx" ON "_organizations_v" USING btree ("updated_at");
  CREATE INDEX "_organizations_v_snapshot_idx" ON "_organizations_v" USING btree ("snapshot");
  CREATE INDEX "_organizations_v_published_locale_idx" ON "_organizations_v" USING btree ("published_locale");
  CREATE INDEX "_organizations_v_latest_idx" ON "_organizations_v" USING btree ("latest");
  CREATE INDEX "_organizations_v_version_version_slug_idx" ON "_organizations_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_organizations_v_locales_locale_parent_id_unique" ON "_organizations_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "prisoner_profiles_incidents_order_idx" ON "prisoner_profiles_incidents" USING btree ("_order");
  CREATE INDEX "prisoner_profiles_incidents_parent_id_idx" ON "prisoner_profiles_incidents" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "prisoner_profiles_incidents_locales_locale_parent_id_unique" ON "prisoner_profiles_incidents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "prisoner_profiles_identifiers_order_idx" ON "prisoner_profiles_identifiers" USING btree ("_order");
  CREATE INDEX "prisoner_profiles_identifiers_parent_id_idx" ON "prisoner_profiles_identifiers" USING btree ("_parent_id");
  CREATE INDEX "prisoner_profiles_sources_order_idx" ON "prisoner_profiles_sources" USING btree ("_order");
  CREATE INDEX "prisoner_profiles_sources_parent_id_idx" ON "prisoner_profiles_sources" USING btree ("_parent_id");
  CREATE INDEX "prisoner_profiles_image_idx" ON "prisoner_profiles" USING btree ("image_id");
  CREATE INDEX "prisoner_profiles_verified_at_idx" ON "prisoner_profiles" USING btree ("verified_at");
  CREATE INDEX "prisoner_profiles_updated_at_idx" ON "prisoner_profiles" USING btree ("updated_at");
  CREATE INDEX "prisoner_profiles_created_at_idx" ON "prisoner_profiles" USING btree ("created_at");
  CREATE INDEX "prisoner_profiles_deleted_at_idx" ON "prisoner_profiles" USING btree ("deleted_at");
  CREATE INDEX "prisoner_profiles__status_idx" ON "prisoner_profiles" USING btree ("_status");
  CREATE UNIQUE INDEX "prisoner_profiles_slug_idx" ON "prisoner_profiles_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "prisoner_profiles_locales_locale_parent_id_unique" ON "prisoner_profiles_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_prisoner_profiles_v_version_incidents_order_idx" ON "_prisoner_profiles_v_version_incidents" USING btree ("_order");
  CREATE INDEX "_prisoner_profiles_v_version_incidents_parent_id_idx" ON "_prisoner_profiles_v_version_incidents" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_prisoner_profiles_v_version_incidents_locales_locale_parent" ON "_prisoner_profiles_v_version_incidents_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_prisoner_profiles_v_version_identifiers_order_idx" ON "_prisoner_profiles_v_version_identifiers" USING btree ("_order");
  CREATE INDEX "_prisoner_profiles_v_version_identifiers_parent_id_idx" ON "_prisoner_profiles_v_version_identifiers" USING btree ("_parent_id");
  CREATE INDEX "_prisoner_profiles_v_version_sources_order_idx" ON "_prisoner_profiles_v_version_sources" USING btree ("_order");
  CREATE INDEX "_prisoner_profiles_v_version_sources_parent_id_idx" ON "_prisoner_profiles_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_prisoner_profiles_v_parent_idx" ON "_prisoner_profiles_v" USING btree ("parent_id");
  CREATE INDEX "_prisoner_profiles_v_version_version_image_idx" ON "_prisoner_profiles_v" USING btree ("version_image_id");
  CREATE INDEX "_prisoner_profiles_v_version_version_verified_at_idx" ON "_prisoner_profiles_v" USING btree ("version_verified_at");
  CREATE INDEX "_prisoner_profiles_v_version_version_updated_at_idx" ON "_prisoner_profiles_v" USING btree ("version_updated_at");
  CREATE INDEX "_prisoner_profiles_v_version_version_created_at_idx" ON "_prisoner_profiles_v" USING btree ("version_created_at");
  CREATE INDEX "_prisoner_profiles_v_version_version_deleted_at_idx" ON "_prisoner_profiles_v" USING btree ("version_deleted_at");
  CREATE INDEX "_prisoner_profiles_v_version_version__status_idx" ON "_prisoner_profiles_v" USING btree ("version__status");
  CREATE INDEX "_prisoner_profiles_v_created_at_idx" ON "_prisoner_profiles_v" USING btree ("created_at");
  CREATE INDEX "_prisoner_profiles_v_updated_at_idx" ON "_prisoner_profiles_v" USING btree ("updated_at");
  CREATE INDEX "_prisoner_profiles_v_snapshot_idx" ON "_prisoner_profiles_v" USING btree ("snapshot");
  CREATE INDEX "_prisoner_profiles_v_published_locale_idx" ON "_prisoner_profiles_v" USING btree ("published_locale");
  CREATE INDEX "_prisoner_profiles_v_latest_idx" ON "_prisoner_profiles_v" USING btree ("latest");
  CREATE INDEX "_prisoner_profiles_v_version_version_slug_idx" ON "_prisoner_profiles_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_prisoner_profiles_v_locales_locale_parent_id_unique" ON "_prisoner_profiles_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "godparenthoods_sources_order_idx" ON "godparenthoods_sources" USING btree ("_order");
  CREATE INDEX "godparenthoods_sources_parent_id_idx" ON "godparenthoods_sources" USING btree ("_parent_id");
  CREATE INDEX "godparenthoods_prisoner_idx" ON "godparenthoods" USING btree ("prisoner_id");
  CREATE INDEX "godparenthoods_godparent_idx" ON "godparenthoods" USING btree ("godparent_id");
  CREATE INDEX "godparenthoods_successor_idx" ON "godparenthoods" USING btree ("successor_id");
  CREATE INDEX "godparenthoods_verified_at_idx" ON "godparenthoods" USING btree ("verified_at");
  CREATE INDEX "godparenthoods_updated_at_idx" ON "godparenthoods" USING btree ("updated_at");
  CREATE INDEX "godparenthoods_created_at_idx" ON "godparenthoods" USING btree ("created_at");
  CREATE INDEX "godparenthoods_deleted_at_idx" ON "godparenthoods" USING btree ("deleted_at");
  CREATE INDEX "godparenthoods__status_idx" ON "godparenthoods" USING btree ("_status");
  CREATE UNIQUE INDEX "godparenthoods_locales_locale_parent_id_unique" ON "godparenthoods_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_godparenthoods_v_version_sources_order_idx" ON "_godparenthoods_v_version_sources" USING btree ("_order");
  CREATE INDEX "_godparenthoods_v_version_sources_parent_id_idx" ON "_godparenthoods_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_godparenthoods_v_parent_idx" ON "_godparenthoods_v" USING btree ("parent_id");
  CREATE INDEX "_godparenthoods_v_version_version_prisoner_idx" ON "_godparenthoods_v" USING btree ("version_prisoner_id");
  CREATE INDEX "_godparenthoods_v_version_version_godparent_idx" ON "_godparenthoods_v" USING btree ("version_godparent_id");
  CREATE INDEX "_godparenthoods_v_version_version_successor_idx" ON "_godparenthoods_v" USING btree ("version_successor_id");
  CREATE INDEX "_godparenthoods_v_version_version_verified_at_idx" ON "_godparenthoods_v" USING btree ("version_verified_at");
  CREATE INDEX "_godparenthoods_v_version_version_updated_at_idx" ON "_godparenthoods_v" USING btree ("version_updated_at");
  CREATE INDEX "_godparenthoods_v_version_version_created_at_idx" ON "_godparenthoods_v" USING btree ("version_created_at");
  CREATE INDEX "_godparenthoods_v_version_version_deleted_at_idx" ON "_godparenthoods_v" USING btree ("version_deleted_at");
  CREATE INDEX "_godparenthoods_v_version_version__status_idx" ON "_godparenthoods_v" USING btree ("version__status");
  CREATE INDEX "_godparenthoods_v_created_at_idx" ON "_godparenthoods_v" USING btree ("created_at");
  CREATE INDEX "_godparenthoods_v_updated_at_idx" ON "_godparenthoods_v" USING btree ("updated_at");
  CREATE INDEX "_godparenthoods_v_snapshot_idx" ON "_godparenthoods_v" USING btree ("snapshot");
  CREATE INDEX "_godparenthoods_v_published_locale_idx" ON "_godparenthoods_v" USING btree ("published_locale");
  CREATE INDEX "_godparenthoods_v_latest_idx" ON "_godparenthoods_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_godparenthoods_v_locales_locale_parent_id_unique" ON "_godparenthoods_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "solidarity_acts_godparenthood_idx" ON "solidarity_acts" USING btree ("godparenthood_id");
  CREATE INDEX "solidarity_acts_updated_at_idx" ON "solidarity_acts" USING btree ("updated_at");
  CREATE INDEX "solidarity_acts_created_at_idx" ON "solidarity_acts" USING btree ("created_at");
  CREATE INDEX "solidarity_acts_deleted_at_idx" ON "solidarity_acts" USING btree ("deleted_at");
  CREATE INDEX "solidarity_acts__status_idx" ON "solidarity_acts" USING btree ("_status");
  CREATE UNIQUE INDEX "solidarity_acts_locales_locale_parent_id_unique" ON "solidarity_acts_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_solidarity_acts_v_parent_idx" ON "_solidarity_acts_v" USING btree ("parent_id");
  CREATE INDEX "_solidarity_acts_v_version_version_godparenthood_idx" ON "_solidarity_acts_v" USING btree ("version_godparenthood_id");
  CREATE INDEX "_solidarity_acts_v_version_version_updated_at_idx" ON "_solidarity_acts_v" USING btree ("version_updated_at");
  CREATE INDEX "_solidarity_acts_v_version_version_created_at_idx" ON "_solidarity_acts_v" USING btree ("version_created_at");
  CREATE INDEX "_solidarity_acts_v_version_version_deleted_at_idx" ON "_solidarity_acts_v" USING btree ("version_deleted_at");
  CREATE INDEX "_solidarity_acts_v_version_version__status_idx" ON "_solidarity_acts_v" USING btree ("version__status");
  CREATE INDEX "_solidarity_acts_v_created_at_idx" ON "_solidarity_acts_v" USING btree ("created_at");
  CREATE INDEX "_solidarity_acts_v_updated_at_idx" ON "_solidarity_acts_v" USING btree ("updated_at");
  CREATE INDEX "_solidarity_acts_v_snapshot_idx" ON "_solidarity_acts_v" USING btree ("snapshot");
  CREATE INDEX "_solidarity_acts_v_published_locale_idx" ON "_solidarity_acts_v" USING btree ("published_locale");
  CREATE INDEX "_solidarity_acts_v_latest_idx" ON "_solidarity_acts_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_solidarity_acts_v_locales_locale_parent_id_unique" ON "_solidarity_acts_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "case_files_risk_flags_order_idx" ON "case_files_risk_flags" USING btree ("order");
  CREATE INDEX "case_files_risk_flags_parent_idx" ON "case_files_risk_flags" USING btree ("parent_id");
  CREATE INDEX "case_files_profile_idx" ON "case_files" USING btree ("profile_id");
  CREATE INDEX "case_files_purge_after_idx" ON "case_files" USING btree ("purge_after");
  CREATE INDEX "case_files_updated_at_idx" ON "case_files" USING btree ("updated_at");
  CREATE INDEX "case_files_created_at_idx" ON "case_files" USING btree ("created_at");
  CREATE INDEX "replies_answers_order_idx" ON "replies_answers" USING btree ("_order");
  CREATE INDEX "replies_answers_parent_id_idx" ON "replies_answers" USING btree ("_parent_id");
  CREATE INDEX "replies_form_idx" ON "replies" USING btree ("form_id");
  CREATE INDEX "replies_meeting_idx" ON "replies" USING btree ("meeting_id");
  CREATE INDEX "replies_updated_at_idx" ON "replies" USING btree ("updated_at");
  CREATE INDEX "replies_created_at_idx" ON "replies" USING btree ("created_at");
  CREATE INDEX "sealed_answers_reply_idx" ON "sealed_answers" USING btree ("reply_id");
  CREATE INDEX "sealed_answers_updated_at_idx" ON "sealed_answers" USING btree ("updated_at");
  CREATE INDEX "sealed_answers_created_at_idx" ON "sealed_answers" USING btree ("created_at");
  CREATE INDEX "news_sources_order_idx" ON "news_sources" USING btree ("_order");
  CREATE INDEX "news_sources_parent_id_idx" ON "news_sources" USING btree ("_parent_id");
  CREATE INDEX "news_image_idx" ON "news" USING btree ("image_id");
  CREATE INDEX "news_meeting_idx" ON "news" USING btree ("meeting_id");
  CREATE INDEX "news_declaration_idx" ON "news" USING btree ("declaration_id");
  CREATE INDEX "news_verified_at_idx" ON "news" USING btree ("verified_at");
  CREATE INDEX "news_updated_at_idx" ON "news" USING btree ("updated_at");
  CREATE INDEX "news_created_at_idx" ON "news" USING btree ("created_at");
  CREATE INDEX "news_deleted_at_idx" ON "news" USING btree ("deleted_at");
  CREATE INDEX "news__status_idx" ON "news" USING btree ("_status");
  CREATE UNIQUE INDEX "news_slug_idx" ON "news_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "news_locales_locale_parent_id_unique" ON "news_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "news_rels_order_idx" ON "news_rels" USING btree ("order");
  CREATE INDEX "news_rels_parent_idx" ON "news_rels" USING btree ("parent_id");
  CREATE INDEX "news_rels_path_idx" ON "news_rels" USING btree ("path");
  CREATE INDEX "news_rels_parliamentary_actions_id_idx" ON "news_rels" USING btree ("parliamentary_actions_id");
  CREATE INDEX "_news_v_version_sources_order_idx" ON "_news_v_version_sources" USING btree ("_order");
  CREATE INDEX "_news_v_version_sources_parent_id_idx" ON "_news_v_version_sources" USING btree ("_parent_id");
  CREATE INDEX "_news_v_parent_idx" ON "_news_v" USING btree ("parent_id");
  CREATE INDEX "_news_v_version_version_image_idx" ON "_news_v" USING btree ("version_image_id");
  CREATE INDEX "_news_v_version_version_meeting_idx" ON "_news_v" USING btree ("version_meeting_id");
  CREATE INDEX "_news_v_version_version_declaration_idx" ON "_news_v" USING btree ("version_declaration_id");
  CREATE INDEX "_news_v_version_version_verified_at_idx" ON "_news_v" USING btree ("version_verified_at");
  CREATE INDEX "_news_v_version_version_updated_at_idx" ON "_news_v" USING btree ("version_updated_at");
  CREATE INDEX "_news_v_version_version_created_at_idx" ON "_news_v" USING btree ("version_created_at");
  CREATE INDEX "_news_v_version_version_deleted_at_idx" ON "_news_v" USING btree ("version_deleted_at");
  CREATE INDEX "_news_v_version_version__status_idx" ON "_news_v" USING btree ("version__status");
  CREATE INDEX "_news_v_created_at_idx" ON "_news_v" USING btree ("created_at");
  CREATE INDEX "_news_v_updated_at_idx" ON "_news_v" USING btree ("updated_at");
  CREATE INDEX "_news_v_snapshot_idx" ON "_news_v" USING btree ("snapshot");
  CREATE INDEX "_news_v_published_locale_idx" ON "_news_v" USING btree ("published_locale");
  CREATE INDEX "_news_v_latest_idx" ON "_news_v" USING btree ("latest");
  CREATE INDEX "_news_v_version_version_slug_idx" ON "_news_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_news_v_locales_locale_parent_id_unique" ON "_news_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_news_v_rels_order_idx" ON "_news_v_rels" USING btree ("order");
  CREATE INDEX "_news_v_rels_parent_idx" ON "_news_v_rels" USING btree ("parent_id");
  CREATE INDEX "_news_v_rels_path_idx" ON "_news_v_rels" USING btree ("path");
  CREATE INDEX "_news_v_rels_parliamentary_actions_id_idx" ON "_news_v_rels" USING btree ("parliamentary_actions_id");
  CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
  CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
  CREATE INDEX "pages_deleted_at_idx" ON "pages" USING btree ("deleted_at");
  CREATE INDEX "pages__status_idx" ON "pages" USING btree ("_status");
  CREATE UNIQUE INDEX "pages_slug_idx" ON "pages_locales" USING btree ("slug","_locale");
  CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
  CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
  CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
  CREATE INDEX "_pages_v_version_version_deleted_at_idx" ON "_pages_v" USING btree ("version_deleted_at");
  CREATE INDEX "_pages_v_version_version__status_idx" ON "_pages_v" USING btree ("version__status");
  CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
  CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
  CREATE INDEX "_pages_v_snapshot_idx" ON "_pages_v" USING btree ("snapshot");
  CREATE INDEX "_pages_v_published_locale_idx" ON "_pages_v" USING btree ("published_locale");
  CREATE INDEX "_pages_v_latest_idx" ON "_pages_v" USING btree ("latest");
  CREATE INDEX "_pages_v_version_version_slug_idx" ON "_pages_v_locales" USING btree ("version_slug","_locale");
  CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
  CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
  CREATE INDEX "media_deleted_at_idx" ON "media" USING btree ("deleted_at");
  CREATE INDEX "media__status_idx" ON "media" USING btree ("_status");
  CREATE UNIQUE INDEX "media_filename_idx" ON "media" USING btree ("filename");
  CREATE INDEX "media_sizes_thumbnail_sizes_thumbnail_filename_idx" ON "media" USING btree ("sizes_thumbnail_filename");
  CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_media_v_parent_idx" ON "_media_v" USING btree ("parent_id");
  CREATE INDEX "_media_v_version_version_updated_at_idx" ON "_media_v" USING btree ("version_updated_at");
  CREATE INDEX "_media_v_version_version_created_at_idx" ON "_media_v" USING btree ("version_created_at");
  CREATE INDEX "_media_v_version_version_deleted_at_idx" ON "_media_v" USING btree ("version_deleted_at");
  CREATE INDEX "_media_v_version_version__status_idx" ON "_media_v" USING btree ("version__status");
  CREATE INDEX "_media_v_version_version_filename_idx" ON "_media_v" USING btree ("version_filename");
  CREATE INDEX "_media_v_version_sizes_thumbnail_version_sizes_thumbnail_idx" ON "_media_v" USING btree ("version_sizes_thumbnail_filename");
  CREATE INDEX "_media_v_created_at_idx" ON "_media_v" USING btree ("created_at");
  CREATE INDEX "_media_v_updated_at_idx" ON "_media_v" USING btree ("updated_at");
  CREATE INDEX "_media_v_snapshot_idx" ON "_media_v" USING btree ("snapshot");
  CREATE INDEX "_media_v_published_locale_idx" ON "_media_v" USING btree ("published_locale");
  CREATE INDEX "_media_v_latest_idx" ON "_media_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_media_v_locales_locale_parent_id_unique" ON "_media_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
  CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
  CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
  CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
  CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
  CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
  CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
  CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
  CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
  CREATE INDEX "audit_actor_idx" ON "audit" USING btree ("actor_id");
  CREATE INDEX "forms_blocks_checkbox_order_idx" ON "forms_blocks_checkbox" USING btree ("_order");
  CREATE INDEX "forms_blocks_checkbox_parent_id_idx" ON "forms_blocks_checkbox" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_checkbox_path_idx" ON "forms_blocks_checkbox" USING btree ("_path");
  CREATE UNIQUE INDEX "forms_blocks_checkbox_locales_locale_parent_id_unique" ON "forms_blocks_checkbox_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "forms_blocks_email_order_idx" ON "forms_blocks_email" USING btree ("_order");
  CREATE INDEX "forms_blocks_email_parent_id_idx" ON "forms_blocks_email" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_email_path_idx" ON "forms_blocks_email" USING btree ("_path");
  CREATE UNIQUE INDEX "forms_blocks_email_locales_locale_parent_id_unique" ON "forms_blocks_email_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "forms_blocks_message_order_idx" ON "forms_blocks_message" USING btree ("_order");
  CREATE INDEX "forms_blocks_message_parent_id_idx" ON "forms_blocks_message" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_message_path_idx" ON "forms_blocks_message" USING btree ("_path");
  CREATE UNIQUE INDEX "forms_blocks_message_locales_locale_parent_id_unique" ON "forms_blocks_message_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "forms_blocks_number_order_idx" ON "forms_blocks_number" USING btree ("_order");
  CREATE INDEX "forms_blocks_number_parent_id_idx" ON "forms_blocks_number" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_number_path_idx" ON "forms_blocks_number" USING btree ("_path");
  CREATE UNIQUE INDEX "forms_blocks_number_locales_locale_parent_id_unique" ON "forms_blocks_number_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "forms_blocks_select_options_order_idx" ON "forms_blocks_select_options" USING btree ("_order");
  CREATE INDEX "forms_blocks_select_options_parent_id_idx" ON "forms_blocks_select_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "forms_blocks_select_options_locales_locale_parent_id_unique" ON "forms_blocks_select_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "forms_blocks_select_order_idx" ON "forms_blocks_select" USING btree ("_order");
  CREATE INDEX "forms_blocks_select_parent_id_idx" ON "forms_blocks_select" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_select_path_idx" ON "forms_blocks_select" USING btree ("_path");
  CREATE UNIQUE INDEX "forms_blocks_select_locales_locale_parent_id_unique" ON "forms_blocks_select_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "forms_blocks_text_order_idx" ON "forms_blocks_text" USING btree ("_order");
  CREATE INDEX "forms_blocks_text_parent_id_idx" ON "forms_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_text_path_idx" ON "forms_blocks_text" USING btree ("_path");
  CREATE UNIQUE INDEX "forms_blocks_text_locales_locale_parent_id_unique" ON "forms_blocks_text_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "forms_blocks_textarea_order_idx" ON "forms_blocks_textarea" USING btree ("_order");
  CREATE INDEX "forms_blocks_textarea_parent_id_idx" ON "forms_blocks_textarea" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_textarea_path_idx" ON "forms_blocks_textarea" USING btree ("_path");
  CREATE UNIQUE INDEX "forms_blocks_textarea_locales_locale_parent_id_unique" ON "forms_blocks_textarea_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "forms_blocks_radio_options_order_idx" ON "forms_blocks_radio_options" USING btree ("_order");
  CREATE INDEX "forms_blocks_radio_options_parent_id_idx" ON "forms_blocks_radio_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "forms_blocks_radio_options_locales_locale_parent_id_unique" ON "forms_blocks_radio_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "forms_blocks_radio_order_idx" ON "forms_blocks_radio" USING btree ("_order");
  CREATE INDEX "forms_blocks_radio_parent_id_idx" ON "forms_blocks_radio" USING btree ("_parent_id");
  CREATE INDEX "forms_blocks_radio_path_idx" ON "forms_blocks_radio" USING btree ("_path");
  CREATE UNIQUE INDEX "forms_blocks_radio_locales_locale_parent_id_unique" ON "forms_blocks_radio_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "forms_slug_idx" ON "forms" USING btree ("slug");
  CREATE INDEX "forms_meeting_idx" ON "forms" USING btree ("meeting_id");
  CREATE INDEX "forms_updated_at_idx" ON "forms" USING btree ("updated_at");
  CREATE INDEX "forms_created_at_idx" ON "forms" USING btree ("created_at");
  CREATE INDEX "forms_deleted_at_idx" ON "forms" USING btree ("deleted_at");
  CREATE INDEX "forms__status_idx" ON "forms" USING btree ("_status");
  CREATE UNIQUE INDEX "forms_locales_locale_parent_id_unique" ON "forms_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_blocks_checkbox_order_idx" ON "_forms_v_blocks_checkbox" USING btree ("_order");
  CREATE INDEX "_forms_v_blocks_checkbox_parent_id_idx" ON "_forms_v_blocks_checkbox" USING btree ("_parent_id");
  CREATE INDEX "_forms_v_blocks_checkbox_path_idx" ON "_forms_v_blocks_checkbox" USING btree ("_path");
  CREATE UNIQUE INDEX "_forms_v_blocks_checkbox_locales_locale_parent_id_unique" ON "_forms_v_blocks_checkbox_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_blocks_email_order_idx" ON "_forms_v_blocks_email" USING btree ("_order");
  CREATE INDEX "_forms_v_blocks_email_parent_id_idx" ON "_forms_v_blocks_email" USING btree ("_parent_id");
  CREATE INDEX "_forms_v_blocks_email_path_idx" ON "_forms_v_blocks_email" USING btree ("_path");
  CREATE UNIQUE INDEX "_forms_v_blocks_email_locales_locale_parent_id_unique" ON "_forms_v_blocks_email_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_blocks_message_order_idx" ON "_forms_v_blocks_message" USING btree ("_order");
  CREATE INDEX "_forms_v_blocks_message_parent_id_idx" ON "_forms_v_blocks_message" USING btree ("_parent_id");
  CREATE INDEX "_forms_v_blocks_message_path_idx" ON "_forms_v_blocks_message" USING btree ("_path");
  CREATE UNIQUE INDEX "_forms_v_blocks_message_locales_locale_parent_id_unique" ON "_forms_v_blocks_message_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_blocks_number_order_idx" ON "_forms_v_blocks_number" USING btree ("_order");
  CREATE INDEX "_forms_v_blocks_number_parent_id_idx" ON "_forms_v_blocks_number" USING btree ("_parent_id");
  CREATE INDEX "_forms_v_blocks_number_path_idx" ON "_forms_v_blocks_number" USING btree ("_path");
  CREATE UNIQUE INDEX "_forms_v_blocks_number_locales_locale_parent_id_unique" ON "_forms_v_blocks_number_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_blocks_select_options_order_idx" ON "_forms_v_blocks_select_options" USING btree ("_order");
  CREATE INDEX "_forms_v_blocks_select_options_parent_id_idx" ON "_forms_v_blocks_select_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_forms_v_blocks_select_options_locales_locale_parent_id_uniq" ON "_forms_v_blocks_select_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_blocks_select_order_idx" ON "_forms_v_blocks_select" USING btree ("_order");
  CREATE INDEX "_forms_v_blocks_select_parent_id_idx" ON "_forms_v_blocks_select" USING btree ("_parent_id");
  CREATE INDEX "_forms_v_blocks_select_path_idx" ON "_forms_v_blocks_select" USING btree ("_path");
  CREATE UNIQUE INDEX "_forms_v_blocks_select_locales_locale_parent_id_unique" ON "_forms_v_blocks_select_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_blocks_text_order_idx" ON "_forms_v_blocks_text" USING btree ("_order");
  CREATE INDEX "_forms_v_blocks_text_parent_id_idx" ON "_forms_v_blocks_text" USING btree ("_parent_id");
  CREATE INDEX "_forms_v_blocks_text_path_idx" ON "_forms_v_blocks_text" USING btree ("_path");
  CREATE UNIQUE INDEX "_forms_v_blocks_text_locales_locale_parent_id_unique" ON "_forms_v_blocks_text_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_blocks_textarea_order_idx" ON "_forms_v_blocks_textarea" USING btree ("_order");
  CREATE INDEX "_forms_v_blocks_textarea_parent_id_idx" ON "_forms_v_blocks_textarea" USING btree ("_parent_id");
  CREATE INDEX "_forms_v_blocks_textarea_path_idx" ON "_forms_v_blocks_textarea" USING btree ("_path");
  CREATE UNIQUE INDEX "_forms_v_blocks_textarea_locales_locale_parent_id_unique" ON "_forms_v_blocks_textarea_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_blocks_radio_options_order_idx" ON "_forms_v_blocks_radio_options" USING btree ("_order");
  CREATE INDEX "_forms_v_blocks_radio_options_parent_id_idx" ON "_forms_v_blocks_radio_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_forms_v_blocks_radio_options_locales_locale_parent_id_uniqu" ON "_forms_v_blocks_radio_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_blocks_radio_order_idx" ON "_forms_v_blocks_radio" USING btree ("_order");
  CREATE INDEX "_forms_v_blocks_radio_parent_id_idx" ON "_forms_v_blocks_radio" USING btree ("_parent_id");
  CREATE INDEX "_forms_v_blocks_radio_path_idx" ON "_forms_v_blocks_radio" USING btree ("_path");
  CREATE UNIQUE INDEX "_forms_v_blocks_radio_locales_locale_parent_id_unique" ON "_forms_v_blocks_radio_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_forms_v_parent_idx" ON "_forms_v" USING btree ("parent_id");
  CREATE INDEX "_forms_v_version_version_slug_idx" ON "_forms_v" USING btree ("version_slug");
  CREATE INDEX "_forms_v_version_version_meeting_idx" ON "_forms_v" USING btree ("version_meeting_id");
  CREATE INDEX "_forms_v_version_version_updated_at_idx" ON "_forms_v" USING btree ("version_updated_at");
  CREATE INDEX "_forms_v_version_version_created_at_idx" ON "_forms_v" USING btree ("version_created_at");
  CREATE INDEX "_forms_v_version_version_deleted_at_idx" ON "_forms_v" USING btree ("version_deleted_at");
  CREATE INDEX "_forms_v_version_version__status_idx" ON "_forms_v" USING btree ("version__status");
  CREATE INDEX "_forms_v_created_at_idx" ON "_forms_v" USING btree ("created_at");
  CREATE INDEX "_forms_v_updated_at_idx" ON "_forms_v" USING btree ("updated_at");
  CREATE INDEX "_forms_v_snapshot_idx" ON "_forms_v" USING btree ("snapshot");
  CREATE INDEX "_forms_v_published_locale_idx" ON "_forms_v" USING btree ("published_locale");
  CREATE INDEX "_forms_v_latest_idx" ON "_forms_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_forms_v_locales_locale_parent_id_unique" ON "_forms_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "form_submissions_submission_data_order_idx" ON "form_submissions_submission_data" USING btree ("_order");
  CREATE INDEX "form_submissions_submission_data_parent_id_idx" ON "form_submissions_submission_data" USING btree ("_parent_id");
  CREATE INDEX "form_submissions_form_idx" ON "form_submissions" USING btree ("form_id");
  CREATE INDEX "form_submissions_updated_at_idx" ON "form_submissions" USING btree ("updated_at");
  CREATE INDEX "form_submissions_created_at_idx" ON "form_submissions" USING btree ("created_at");
  CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_global_slug_idx" ON "payload_locked_documents" USING btree ("global_slug");
  CREATE INDEX "payload_locked_documents_updated_at_idx" ON "payload_locked_documents" USING btree ("updated_at");
  CREATE INDEX "payload_locked_documents_created_at_idx" ON "payload_locked_documents" USING btree ("created_at");
  CREATE INDEX "payload_locked_documents_rels_order_idx" ON "payload_locked_documents_rels" USING btree ("order");
  CREATE INDEX "payload_locked_documents_rels_parent_idx" ON "payload_locked_documents_rels" USING btree ("parent_id");
  CREATE INDEX "payload_locked_documents_rels_path_idx" ON "payload_locked_documents_rels" USING btree ("path");
  CREATE INDEX "payload_locked_documents_rels_meetings_id_idx" ON "payload_locked_documents_rels" USING btree ("meetings_id");
  CREATE INDEX "payload_locked_documents_rels_agenda_items_id_idx" ON "payload_locked_documents_rels" USING btree ("agenda_items_id");
  CREATE INDEX "payload_locked_documents_rels_declarations_id_idx" ON "payload_locked_documents_rels" USING btree ("declarations_id");
  CREATE INDEX "payload_locked_documents_rels_signatures_id_idx" ON "payload_locked_documents_rels" USING btree ("signatures_id");
  CREATE INDEX "payload_locked_documents_rels_parliamentary_actions_id_idx" ON "payload_locked_documents_rels" USING btree ("parliamentary_actions_id");
  CREATE INDEX "payload_locked_documents_rels_documents_id_idx" ON "payload_locked_documents_rels" USING btree ("documents_id");
  CREATE INDEX "payload_locked_documents_rels_figures_id_idx" ON "payload_locked_documents_rels" USING btree ("figures_id");
  CREATE INDEX "payload_locked_documents_rels_countries_id_idx" ON "payload_locked_documents_rels" USING btree ("countries_id");
  CREATE INDEX "payload_locked_documents_rels_legislatures_id_idx" ON "payload_locked_documents_rels" USING btree ("legislatures_id");
  CREATE INDEX "payload_locked_documents_rels_chambers_id_idx" ON "payload_locked_documents_rels" USING btree ("chambers_id");
  CREATE INDEX "payload_locked_documents_rels_terms_id_idx" ON "payload_locked_documents_rels" USING btree ("terms_id");
  CREATE INDEX "payload_locked_documents_rels_parliamentary_groups_id_idx" ON "payload_locked_documents_rels" USING btree ("parliamentary_groups_id");
  CREATE INDEX "payload_locked_documents_rels_people_id_idx" ON "payload_locked_documents_rels" USING btree ("people_id");
  CREATE INDEX "payload_locked_documents_rels_memberships_id_idx" ON "payload_locked_documents_rels" USING btree ("memberships_id");
  CREATE INDEX "payload_locked_documents_rels_organizations_id_idx" ON "payload_locked_documents_rels" USING btree ("organizations_id");
  CREATE INDEX "payload_locked_documents_rels_prisoner_profiles_id_idx" ON "payload_locked_documents_rels" USING btree ("prisoner_profiles_id");
  CREATE INDEX "payload_locked_documents_rels_godparenthoods_id_idx" ON "payload_locked_documents_rels" USING btree ("godparenthoods_id");
  CREATE INDEX "payload_locked_documents_rels_solidarity_acts_id_idx" ON "payload_locked_documents_rels" USING btree ("solidarity_acts_id");
  CREATE INDEX "payload_locked_documents_rels_news_id_idx" ON "payload_locked_documents_rels" USING btree ("news_id");
  CREATE INDEX "payload_locked_documents_rels_pages_id_idx" ON "payload_locked_documents_rels" USING btree ("pages_id");
  CREATE INDEX "payload_locked_documents_rels_media_id_idx" ON "payload_locked_documents_rels" USING btree ("media_id");
  CREATE INDEX "payload_locked_documents_rels_users_id_idx" ON "payload_locked_documents_rels" USING btree ("users_id");
  CREATE INDEX "payload_locked_documents_rels_forms_id_idx" ON "payload_locked_documents_rels" USING btree ("forms_id");
  CREATE INDEX "payload_locked_documents_rels_form_submissions_id_idx" ON "payload_locked_documents_rels" USING btree ("form_submissions_id");
  CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
  CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
  CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
  CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
  CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
  CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
  CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
  CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
  CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
  CREATE INDEX "alliance_name_variants_order_idx" ON "alliance_name_variants" USING btree ("_order");
  CREATE INDEX "alliance_name_variants_parent_id_idx" ON "alliance_name_variants" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "alliance_name_variants_locales_locale_parent_id_unique" ON "alliance_name_variants_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "alliance_activities_order_idx" ON "alliance_activities" USING btree ("_order");
  CREATE INDEX "alliance_activities_parent_id_idx" ON "alliance_activities" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "alliance_activities_locales_locale_parent_id_unique" ON "alliance_activities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "alliance_founding_meeting_idx" ON "alliance" USING btree ("founding_meeting_id");
  CREATE INDEX "alliance_logo_idx" ON "alliance" USING btree ("logo_id");
  CREATE INDEX "alliance__status_idx" ON "alliance" USING btree ("_status");
  CREATE UNIQUE INDEX "alliance_locales_locale_parent_id_unique" ON "alliance_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "alliance_rels_order_idx" ON "alliance_rels" USING btree ("order");
  CREATE INDEX "alliance_rels_parent_idx" ON "alliance_rels" USING btree ("parent_id");
  CREATE INDEX "alliance_rels_path_idx" ON "alliance_rels" USING btree ("path");
  CREATE INDEX "alliance_rels_organizations_id_idx" ON "alliance_rels" USING btree ("organizations_id");
  CREATE INDEX "_alliance_v_version_name_variants_order_idx" ON "_alliance_v_version_name_variants" USING btree ("_order");
  CREATE INDEX "_alliance_v_version_name_variants_parent_id_idx" ON "_alliance_v_version_name_variants" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_alliance_v_version_name_variants_locales_locale_parent_id_u" ON "_alliance_v_version_name_variants_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_alliance_v_version_activities_order_idx" ON "_alliance_v_version_activities" USING btree ("_order");
  CREATE INDEX "_alliance_v_version_activities_parent_id_idx" ON "_alliance_v_version_activities" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_alliance_v_version_activities_locales_locale_parent_id_uniq" ON "_alliance_v_version_activities_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_alliance_v_version_version_founding_meeting_idx" ON "_alliance_v" USING btree ("version_founding_meeting_id");
  CREATE INDEX "_alliance_v_version_version_logo_idx" ON "_alliance_v" USING btree ("version_logo_id");
  CREATE INDEX "_alliance_v_version_version__status_idx" ON "_alliance_v" USING btree ("version__status");
  CREATE INDEX "_alliance_v_created_at_idx" ON "_alliance_v" USING btree ("created_at");
  CREATE INDEX "_alliance_v_updated_at_idx" ON "_alliance_v" USING btree ("updated_at");
  CREATE INDEX "_alliance_v_snapshot_idx" ON "_alliance_v" USING btree ("snapshot");
  CREATE INDEX "_alliance_v_published_locale_idx" ON "_alliance_v" USING btree ("published_locale");
  CREATE INDEX "_alliance_v_latest_idx" ON "_alliance_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_alliance_v_locales_locale_parent_id_unique" ON "_alliance_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_alliance_v_rels_order_idx" ON "_alliance_v_rels" USING btree ("order");
  CREATE INDEX "_alliance_v_rels_parent_idx" ON "_alliance_v_rels" USING btree ("parent_id");
  CREATE INDEX "_alliance_v_rels_path_idx" ON "_alliance_v_rels" USING btree ("path");
  CREATE INDEX "_alliance_v_rels_organizations_id_idx" ON "_alliance_v_rels" USING btree ("organizations_id");
  CREATE INDEX "campaign_programmes_order_idx" ON "campaign_programmes" USING btree ("_order");
  CREATE INDEX "campaign_programmes_parent_id_idx" ON "campaign_programmes" USING btree ("_parent_id");
  CREATE INDEX "campaign_programmes_organization_idx" ON "campaign_programmes" USING btree ("organization_id");
  CREATE UNIQUE INDEX "campaign_programmes_locales_locale_parent_id_unique" ON "campaign_programmes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "campaign__status_idx" ON "campaign" USING btree ("_status");
  CREATE UNIQUE INDEX "campaign_locales_locale_parent_id_unique" ON "campaign_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "campaign_rels_order_idx" ON "campaign_rels" USING btree ("order");
  CREATE INDEX "campaign_rels_parent_idx" ON "campaign_rels" USING btree ("parent_id");
  CREATE INDEX "campaign_rels_path_idx" ON "campaign_rels" USING btree ("path");
  CREATE INDEX "campaign_rels_figures_id_idx" ON "campaign_rels" USING btree ("figures_id");
  CREATE INDEX "_campaign_v_version_programmes_order_idx" ON "_campaign_v_version_programmes" USING btree ("_order");
  CREATE INDEX "_campaign_v_version_programmes_parent_id_idx" ON "_campaign_v_version_programmes" USING btree ("_parent_id");
  CREATE INDEX "_campaign_v_version_programmes_organization_idx" ON "_campaign_v_version_programmes" USING btree ("organization_id");
  CREATE UNIQUE INDEX "_campaign_v_version_programmes_locales_locale_parent_id_uniq" ON "_campaign_v_version_programmes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_campaign_v_version_version__status_idx" ON "_campaign_v" USING btree ("version__status");
  CREATE INDEX "_campaign_v_created_at_idx" ON "_campaign_v" USING btree ("created_at");
  CREATE INDEX "_campaign_v_updated_at_idx" ON "_campaign_v" USING btree ("updated_at");
  CREATE INDEX "_campaign_v_snapshot_idx" ON "_campaign_v" USING btree ("snapshot");
  CREATE INDEX "_campaign_v_published_locale_idx" ON "_campaign_v" USING btree ("published_locale");
  CREATE INDEX "_campaign_v_latest_idx" ON "_campaign_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_campaign_v_locales_locale_parent_id_unique" ON "_campaign_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_campaign_v_rels_order_idx" ON "_campaign_v_rels" USING btree ("order");
  CREATE INDEX "_campaign_v_rels_parent_idx" ON "_campaign_v_rels" USING btree ("parent_id");
  CREATE INDEX "_campaign_v_rels_path_idx" ON "_campaign_v_rels" USING btree ("path");
  CREATE INDEX "_campaign_v_rels_figures_id_idx" ON "_campaign_v_rels" USING btree ("figures_id");
  CREATE INDEX "site_settings_links_order_idx" ON "site_settings_links" USING btree ("_order");
  CREATE INDEX "site_settings_links_parent_id_idx" ON "site_settings_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "site_settings_links_locales_locale_parent_id_unique" ON "site_settings_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_settings_current_meeting_idx" ON "site_settings" USING btree ("current_meeting_id");
  CREATE INDEX "site_settings__status_idx" ON "site_settings" USING btree ("_status");
  CREATE UNIQUE INDEX "site_settings_locales_locale_parent_id_unique" ON "site_settings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_version_links_order_idx" ON "_site_settings_v_version_links" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_links_parent_id_idx" ON "_site_settings_v_version_links" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_site_settings_v_version_links_locales_locale_parent_id_uniq" ON "_site_settings_v_version_links_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_version_version_current_meeting_idx" ON "_site_settings_v" USING btree ("version_current_meeting_id");
  CREATE INDEX "_site_settings_v_version_version__status_idx" ON "_site_settings_v" USING btree ("version__status");
  CREATE INDEX "_site_settings_v_created_at_idx" ON "_site_settings_v" USING btree ("created_at");
  CREATE INDEX "_site_settings_v_updated_at_idx" ON "_site_settings_v" USING btree ("updated_at");
  CREATE INDEX "_site_settings_v_snapshot_idx" ON "_site_settings_v" USING btree ("snapshot");
  CREATE INDEX "_site_settings_v_published_locale_idx" ON "_site_settings_v" USING btree ("published_locale");
  CREATE INDEX "_site_settings_v_latest_idx" ON "_site_settings_v" USING btree ("latest");
  CREATE UNIQUE INDEX "_site_settings_v_locales_locale_parent_id_unique" ON "_site_settings_v_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "meetings_hosts" CASCADE;
  DROP TABLE "meetings_working_languages" CASCADE;
  DROP TABLE "meetings_objectives" CASCADE;
  DROP TABLE "meetings_objectives_locales" CASCADE;
  DROP TABLE "meetings_topics" CASCADE;
  DROP TABLE "meetings_topics_locales" CASCADE;
  DROP TABLE "meetings_participant_categories" CASCADE;
  DROP TABLE "meetings_participant_categories_locales" CASCADE;
  DROP TABLE "meetings_invitation_signatories" CASCADE;
  DROP TABLE "meetings_invitation_signatories_locales" CASCADE;
  DROP TABLE "meetings_sources" CASCADE;
  DROP TABLE "meetings" CASCADE;
  DROP TABLE "meetings_locales" CASCADE;
  DROP TABLE "_meetings_v_version_hosts" CASCADE;
  DROP TABLE "_meetings_v_version_working_languages" CASCADE;
  DROP TABLE "_meetings_v_version_objectives" CASCADE;
  DROP TABLE "_meetings_v_version_objectives_locales" CASCADE;
  DROP TABLE "_meetings_v_version_topics" CASCADE;
  DROP TABLE "_meetings_v_version_topics_locales" CASCADE;
  DROP TABLE "_meetings_v_version_participant_categories" CASCADE;
  DROP TABLE "_meetings_v_version_participant_categories_locales" CASCADE;
  DROP TABLE "_meetings_v_version_invitation_signatories" CASCADE;
  DROP TABLE "_meetings_v_version_invitation_signatories_locales" CASCADE;
  DROP TABLE "_meetings_v_version_sources" CASCADE;
  DROP TABLE "_meetings_v" CASCADE;
  DROP TABLE "_meetings_v_locales" CASCADE;
  DROP TABLE "agenda_items_speakers" CASCADE;
  DROP TABLE "agenda_items_speakers_locales" CASCADE;
  DROP TABLE "agenda_items_languages" CASCADE;
  DROP TABLE "agenda_items_interpretation" CASCADE;
  DROP TABLE "agenda_items_sources" CASCADE;
  DROP TABLE "agenda_items" CASCADE;
  DROP TABLE "agenda_items_locales" CASCADE;
  DROP TABLE "_agenda_items_v_version_speakers" CASCADE;
  DROP TABLE "_agenda_items_v_version_speakers_locales" CASCADE;
  DROP TABLE "_agenda_items_v_version_languages" CASCADE;
  DROP TABLE "_agenda_items_v_version_interpretation" CASCADE;
  DROP TABLE "_agenda_items_v_version_sources" CASCADE;
  DROP TABLE "_agenda_items_v" CASCADE;
  DROP TABLE "_agenda_items_v_locales" CASCADE;
  DROP TABLE "declarations_authentic_languages" CASCADE;
  DROP TABLE "declarations_priorities" CASCADE;
  DROP TABLE "declarations_priorities_locales" CASCADE;
  DROP TABLE "declarations_paragraphs" CASCADE;
  DROP TABLE "declarations_paragraphs_locales" CASCADE;
  DROP TABLE "declarations_corrigenda" CASCADE;
  DROP TABLE "declarations_corrigenda_locales" CASCADE;
  DROP TABLE "declarations_sources" CASCADE;
  DROP TABLE "declarations" CASCADE;
  DROP TABLE "declarations_locales" CASCADE;
  DROP TABLE "_declarations_v_version_authentic_languages" CASCADE;
  DROP TABLE "_declarations_v_version_priorities" CASCADE;
  DROP TABLE "_declarations_v_version_priorities_locales" CASCADE;
  DROP TABLE "_declarations_v_version_paragraphs" CASCADE;
  DROP TABLE "_declarations_v_version_paragraphs_locales" CASCADE;
  DROP TABLE "_declarations_v_version_corrigenda" CASCADE;
  DROP TABLE "_declarations_v_version_corrigenda_locales" CASCADE;
  DROP TABLE "_declarations_v_version_sources" CASCADE;
  DROP TABLE "_declarations_v" CASCADE;
  DROP TABLE "_declarations_v_locales" CASCADE;
  DROP TABLE "signatures" CASCADE;
  DROP TABLE "signatures_locales" CASCADE;
  DROP TABLE "_signatures_v" CASCADE;
  DROP TABLE "_signatures_v_locales" CASCADE;
  DROP TABLE "parliamentary_actions_themes" CASCADE;
  DROP TABLE "parliamentary_actions_stages" CASCADE;
  DROP TABLE "parliamentary_actions_stages_locales" CASCADE;
  DROP TABLE "parliamentary_actions_sources" CASCADE;
  DROP TABLE "parliamentary_actions" CASCADE;
  DROP TABLE "parliamentary_actions_locales" CASCADE;
  DROP TABLE "parliamentary_actions_rels" CASCADE;
  DROP TABLE "_parliamentary_actions_v_version_themes" CASCADE;
  DROP TABLE "_parliamentary_actions_v_version_stages" CASCADE;
  DROP TABLE "_parliamentary_actions_v_version_stages_locales" CASCADE;
  DROP TABLE "_parliamentary_actions_v_version_sources" CASCADE;
  DROP TABLE "_parliamentary_actions_v" CASCADE;
  DROP TABLE "_parliamentary_actions_v_locales" CASCADE;
  DROP TABLE "_parliamentary_actions_v_rels" CASCADE;
  DROP TABLE "documents_sources" CASCADE;
  DROP TABLE "documents" CASCADE;
  DROP TABLE "documents_locales" CASCADE;
  DROP TABLE "_documents_v_version_sources" CASCADE;
  DROP TABLE "_documents_v" CASCADE;
  DROP TABLE "_documents_v_locales" CASCADE;
  DROP TABLE "figures" CASCADE;
  DROP TABLE "figures_locales" CASCADE;
  DROP TABLE "_figures_v" CASCADE;
  DROP TABLE "_figures_v_locales" CASCADE;
  DROP TABLE "countries_sources" CASCADE;
  DROP TABLE "countries" CASCADE;
  DROP TABLE "countries_locales" CASCADE;
  DROP TABLE "_countries_v_version_sources" CASCADE;
  DROP TABLE "_countries_v" CASCADE;
  DROP TABLE "_countries_v_locales" CASCADE;
  DROP TABLE "legislatures_sources" CASCADE;
  DROP TABLE "legislatures" CASCADE;
  DROP TABLE "legislatures_locales" CASCADE;
  DROP TABLE "_legislatures_v_version_sources" CASCADE;
  DROP TABLE "_legislatures_v" CASCADE;
  DROP TABLE "_legislatures_v_locales" CASCADE;
  DROP TABLE "chambers_sources" CASCADE;
  DROP TABLE "chambers" CASCADE;
  DROP TABLE "chambers_locales" CASCADE;
  DROP TABLE "_chambers_v_version_sources" CASCADE;
  DROP TABLE "_chambers_v" CASCADE;
  DROP TABLE "_chambers_v_locales" CASCADE;
  DROP TABLE "terms_sources" CASCADE;
  DROP TABLE "terms" CASCADE;
  DROP TABLE "terms_locales" CASCADE;
  DROP TABLE "_terms_v_version_sources" CASCADE;
  DROP TABLE "_terms_v" CASCADE;
  DROP TABLE "_terms_v_locales" CASCADE;
  DROP TABLE "parliamentary_groups_sources" CASCADE;
  DROP TABLE "parliamentary_groups" CASCADE;
  DROP TABLE "parliamentary_groups_locales" CASCADE;
  DROP TABLE "parliamentary_groups_rels" CASCADE;
  DROP TABLE "_parliamentary_groups_v_version_sources" CASCADE;
  DROP TABLE "_parliamentary_groups_v" CASCADE;
  DROP TABLE "_parliamentary_groups_v_locales" CASCADE;
  DROP TABLE "_parliamentary_groups_v_rels" CASCADE;
  DROP TABLE "people_other_names" CASCADE;
  DROP TABLE "people_links" CASCADE;
  DROP TABLE "people_sources" CASCADE;
  DROP TABLE "people" CASCADE;
  DROP TABLE "people_locales" CASCADE;
  DROP TABLE "_people_v_version_other_names" CASCADE;
  DROP TABLE "_people_v_version_links" CASCADE;
  DROP TABLE "_people_v_version_sources" CASCADE;
  DROP TABLE "_people_v" CASCADE;
  DROP TABLE "_people_v_locales" CASCADE;
  DROP TABLE "memberships_sources" CASCADE;
  DROP TABLE "memberships" CASCADE;
  DROP TABLE "memberships_locales" CASCADE;
  DROP TABLE "_memberships_v_version_sources" CASCADE;
  DROP TABLE "_memberships_v" CASCADE;
  DROP TABLE "_memberships_v_locales" CASCADE;
  DROP TABLE "organizations_sources" CASCADE;
  DROP TABLE "organizations" CASCADE;
  DROP TABLE "organizations_locales" CASCADE;
  DROP TABLE "_organizations_v_version_sources" CASCADE;
  DROP TABLE "_organizations_v" CASCADE;
  DROP TABLE "_organizations_v_locales" CASCADE;
  DROP TABLE "prisoner_profiles_incidents" CASCADE;
  DROP TABLE "prisoner_profiles_incidents_locales" CASCADE;
  DROP TABLE "prisoner_profiles_identifiers" CASCADE;
  DROP TABLE "prisoner_profiles_sources" CASCADE;
  DROP TABLE "prisoner_profiles" CASCADE;
  DROP TABLE "prisoner_profiles_locales" CASCADE;
  DROP TABLE "_prisoner_profiles_v_version_incidents" CASCADE;
  DROP TABLE "_prisoner_profiles_v_version_incidents_locales" CASCADE;
  DROP TABLE "_prisoner_profiles_v_version_identifiers" CASCADE;
  DROP TABLE "_prisoner_profiles_v_version_sources" CASCADE;
  DROP TABLE "_prisoner_profiles_v" CASCADE;
  DROP TABLE "_prisoner_profiles_v_locales" CASCADE;
  DROP TABLE "godparenthoods_sources" CASCADE;
  DROP TABLE "godparenthoods" CASCADE;
  DROP TABLE "godparenthoods_locales" CASCADE;
  DROP TABLE "_godparenthoods_v_version_sources" CASCADE;
  DROP TABLE "_godparenthoods_v" CASCADE;
  DROP TABLE "_godparenthoods_v_locales" CASCADE;
  DROP TABLE "solidarity_acts" CASCADE;
  DROP TABLE "solidarity_acts_locales" CASCADE;
  DROP TABLE "_solidarity_acts_v" CASCADE;
  DROP TABLE "_solidarity_acts_v_locales" CASCADE;
  DROP TABLE "case_files_risk_flags" CASCADE;
  DROP TABLE "case_files" CASCADE;
  DROP TABLE "replies_answers" CASCADE;
  DROP TABLE "replies" CASCADE;
  DROP TABLE "sealed_answers" CASCADE;
  DROP TABLE "news_sources" CASCADE;
  DROP TABLE "news" CASCADE;
  DROP TABLE "news_locales" CASCADE;
  DROP TABLE "news_rels" CASCADE;
  DROP TABLE "_news_v_version_sources" CASCADE;
  DROP TABLE "_news_v" CASCADE;
  DROP TABLE "_news_v_locales" CASCADE;
  DROP TABLE "_news_v_rels" CASCADE;
  DROP TABLE "pages" CASCADE;
  DROP TABLE "pages_locales" CASCADE;
  DROP TABLE "_pages_v" CASCADE;
  DROP TABLE "_pages_v_locales" CASCADE;
  DROP TABLE "media" CASCADE;
  DROP TABLE "media_locales" CASCADE;
  DROP TABLE "_media_v" CASCADE;
  DROP TABLE "_media_v_locales" CASCADE;
  DROP TABLE "users_roles" CASCADE;
  DROP TABLE "users_languages" CASCADE;
  DROP TABLE "users_sessions" CASCADE;
  DROP TABLE "users" CASCADE;
  DROP TABLE "audit" CASCADE;
  DROP TABLE "forms_blocks_checkbox" CASCADE;
  DROP TABLE "forms_blocks_checkbox_locales" CASCADE;
  DROP TABLE "forms_blocks_email" CASCADE;
  DROP TABLE "forms_blocks_email_locales" CASCADE;
  DROP TABLE "forms_blocks_message" CASCADE;
  DROP TABLE "forms_blocks_message_locales" CASCADE;
  DROP TABLE "forms_blocks_number" CASCADE;
  DROP TABLE "forms_blocks_number_locales" CASCADE;
  DROP TABLE "forms_blocks_select_options" CASCADE;
  DROP TABLE "forms_blocks_select_options_locales" CASCADE;
  DROP TABLE "forms_blocks_select" CASCADE;
  DROP TABLE "forms_blocks_select_locales" CASCADE;
  DROP TABLE "forms_blocks_text" CASCADE;
  DROP TABLE "forms_blocks_text_locales" CASCADE;
  DROP TABLE "forms_blocks_textarea" CASCADE;
  DROP TABLE "forms_blocks_textarea_locales" CASCADE;
  DROP TABLE "forms_blocks_radio_options" CASCADE;
  DROP TABLE "forms_blocks_radio_options_locales" CASCADE;
  DROP TABLE "forms_blocks_radio" CASCADE;
  DROP TABLE "forms_blocks_radio_locales" CASCADE;
  DROP TABLE "forms" CASCADE;
  DROP TABLE "forms_locales" CASCADE;
  DROP TABLE "_forms_v_blocks_checkbox" CASCADE;
  DROP TABLE "_forms_v_blocks_checkbox_locales" CASCADE;
  DROP TABLE "_forms_v_blocks_email" CASCADE;
  DROP TABLE "_forms_v_blocks_email_locales" CASCADE;
  DROP TABLE "_forms_v_blocks_message" CASCADE;
  DROP TABLE "_forms_v_blocks_message_locales" CASCADE;
  DROP TABLE "_forms_v_blocks_number" CASCADE;
  DROP TABLE "_forms_v_blocks_number_locales" CASCADE;
  DROP TABLE "_forms_v_blocks_select_options" CASCADE;
  DROP TABLE "_forms_v_blocks_select_options_locales" CASCADE;
  DROP TABLE "_forms_v_blocks_select" CASCADE;
  DROP TABLE "_forms_v_blocks_select_locales" CASCADE;
  DROP TABLE "_forms_v_blocks_text" CASCADE;
  DROP TABLE "_forms_v_blocks_text_locales" CASCADE;
  DROP TABLE "_forms_v_blocks_textarea" CASCADE;
  DROP TABLE "_forms_v_blocks_textarea_locales" CASCADE;
  DROP TABLE "_forms_v_blocks_radio_options" CASCADE;
  DROP TABLE "_forms_v_blocks_radio_options_locales" CASCADE;
  DROP TABLE "_forms_v_blocks_radio" CASCADE;
  DROP TABLE "_forms_v_blocks_radio_locales" CASCADE;
  DROP TABLE "_forms_v" CASCADE;
  DROP TABLE "_forms_v_locales" CASCADE;
  DROP TABLE "form_submissions_submission_data" CASCADE;
  DROP TABLE "form_submissions" CASCADE;
  DROP TABLE "payload_kv" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "payload_locked_documents" CASCADE;
  DROP TABLE "payload_locked_documents_rels" CASCADE;
  DROP TABLE "payload_preferences" CASCADE;
  DROP TABLE "payload_preferences_rels" CASCADE;
  DROP TABLE "payload_migrations" CASCADE;
  DROP TABLE "alliance_name_variants" CASCADE;
  DROP TABLE "alliance_name_variants_locales" CASCADE;
  DROP TABLE "alliance_activities" CASCADE;
  DROP TABLE "alliance_activities_locales" CASCADE;
  DROP TABLE "alliance" CASCADE;
  DROP TABLE "alliance_locales" CASCADE;
  DROP TABLE "alliance_rels" CASCADE;
  DROP TABLE "_alliance_v_version_name_variants" CASCADE;
  DROP TABLE "_alliance_v_version_name_variants_locales" CASCADE;
  DROP TABLE "_alliance_v_version_activities" CASCADE;
  DROP TABLE "_alliance_v_version_activities_locales" CASCADE;
  DROP TABLE "_alliance_v" CASCADE;
  DROP TABLE "_alliance_v_locales" CASCADE;
  DROP TABLE "_alliance_v_rels" CASCADE;
  DROP TABLE "campaign_programmes" CASCADE;
  DROP TABLE "campaign_programmes_locales" CASCADE;
  DROP TABLE "campaign" CASCADE;
  DROP TABLE "campaign_locales" CASCADE;
  DROP TABLE "campaign_rels" CASCADE;
  DROP TABLE "_campaign_v_version_programmes" CASCADE;
  DROP TABLE "_campaign_v_version_programmes_locales" CASCADE;
  DROP TABLE "_campaign_v" CASCADE;
  DROP TABLE "_campaign_v_locales" CASCADE;
  DROP TABLE "_campaign_v_rels" CASCADE;
  DROP TABLE "site_settings_links" CASCADE;
  DROP TABLE "site_settings_links_locales" CASCADE;
  DROP TABLE "site_settings" CASCADE;
  DROP TABLE "site_settings_locales" CASCADE;
  DROP TABLE "_site_settings_v_version_links" CASCADE;
  DROP TABLE "_site_settings_v_version_links_locales" CASCADE;
  DROP TABLE "_site_settings_v" CASCADE;
  DROP TABLE "_site_settings_v_locales" CASCADE;
  DROP TYPE "public"."_locales";
  DROP TYPE "public"."enum_meetings_hosts_role";
  DROP TYPE "public"."enum_meetings_working_languages";
  DROP TYPE "public"."enum_meetings_meeting_status";
  DROP TYPE "public"."enum_meetings_status";
  DROP TYPE "public"."enum__meetings_v_version_hosts_role";
  DROP TYPE "public"."enum__meetings_v_version_working_languages";
  DROP TYPE "public"."enum__meetings_v_version_meeting_status";
  DROP TYPE "public"."enum__meetings_v_version_status";
  DROP TYPE "public"."enum__meetings_v_published_locale";
  DROP TYPE "public"."enum_agenda_items_speakers_role";
  DROP TYPE "public"."enum_agenda_items_languages";
  DROP TYPE "public"."enum_agenda_items_interpretation";
  DROP TYPE "public"."enum_agenda_items_kind";
  DROP TYPE "public"."enum_agenda_items_audience";
  DROP TYPE "public"."enum_agenda_items_closed_treatment";
  DROP TYPE "public"."enum_agenda_items_status";
  DROP TYPE "public"."enum__agenda_items_v_version_speakers_role";
  DROP TYPE "public"."enum__agenda_items_v_version_languages";
  DROP TYPE "public"."enum__agenda_items_v_version_interpretation";
  DROP TYPE "public"."enum__agenda_items_v_version_kind";
  DROP TYPE "public"."enum__agenda_items_v_version_audience";
  DROP TYPE "public"."enum__agenda_items_v_version_closed_treatment";
  DROP TYPE "public"."enum__agenda_items_v_version_status";
  DROP TYPE "public"."enum__agenda_items_v_published_locale";
  DROP TYPE "public"."enum_declarations_authentic_languages";
  DROP TYPE "public"."enum_declarations_kind";
  DROP TYPE "public"."enum_declarations_declaration_state";
  DROP TYPE "public"."enum_declarations_signature_policy_who";
  DROP TYPE "public"."enum_declarations_signature_policy_withdrawal";
  DROP TYPE "public"."enum_declarations_signature_policy_public_order";
  DROP TYPE "public"."enum_declarations_status";
  DROP TYPE "public"."enum__declarations_v_version_authentic_languages";
  DROP TYPE "public"."enum__declarations_v_version_kind";
  DROP TYPE "public"."enum__declarations_v_version_declaration_state";
  DROP TYPE "public"."enum__declarations_v_version_signature_policy_who";
  DROP TYPE "public"."enum__declarations_v_version_signature_policy_withdrawal";
  DROP TYPE "public"."enum__declarations_v_version_signature_policy_public_order";
  DROP TYPE "public"."enum__declarations_v_version_status";
  DROP TYPE "public"."enum__declarations_v_published_locale";
  DROP TYPE "public"."enum_signatures_publicity";
  DROP TYPE "public"."enum_signatures_consent_scope";
  DROP TYPE "public"."enum_signatures_signature_status";
  DROP TYPE "public"."enum_signatures_channel";
  DROP TYPE "public"."enum_signatures_status";
  DROP TYPE "public"."enum__signatures_v_version_publicity";
  DROP TYPE "public"."enum__signatures_v_version_consent_scope";
  DROP TYPE "public"."enum__signatures_v_version_signature_status";
  DROP TYPE "public"."enum__signatures_v_version_channel";
  DROP TYPE "public"."enum__signatures_v_version_status";
  DROP TYPE "public"."enum__signatures_v_published_locale";
  DROP TYPE "public"."enum_parliamentary_actions_themes";
  DROP TYPE "public"."enum_parliamentary_actions_stages_stage";
  DROP TYPE "public"."enum_parliamentary_actions_action_type";
  DROP TYPE "public"."enum_parliamentary_actions_vote_result";
  DROP TYPE "public"."enum_parliamentary_actions_status";
  DROP TYPE "public"."enum__parliamentary_actions_v_version_themes";
  DROP TYPE "public"."enum__parliamentary_actions_v_version_stages_stage";
  DROP TYPE "public"."enum__parliamentary_actions_v_version_action_type";
  DROP TYPE "public"."enum__parliamentary_actions_v_version_vote_result";
  DROP TYPE "public"."enum__parliamentary_actions_v_version_status";
  DROP TYPE "public"."enum__parliamentary_actions_v_published_locale";
  DROP TYPE "public"."enum_documents_document_type";
  DROP TYPE "public"."enum_documents_audience";
  DROP TYPE "public"."enum_documents_status";
  DROP TYPE "public"."enum__documents_v_version_document_type";
  DROP TYPE "public"."enum__documents_v_version_audience";
  DROP TYPE "public"."enum__documents_v_version_status";
  DROP TYPE "public"."enum__documents_v_published_locale";
  DROP TYPE "public"."enum_figures_figure_status";
  DROP TYPE "public"."enum_figures_status";
  DROP TYPE "public"."enum__figures_v_version_figure_status";
  DROP TYPE "public"."enum__figures_v_version_status";
  DROP TYPE "public"."enum__figures_v_published_locale";
  DROP TYPE "public"."enum_countries_iso_status";
  DROP TYPE "public"."enum_countries_status";
  DROP TYPE "public"."enum__countries_v_version_iso_status";
  DROP TYPE "public"."enum__countries_v_version_status";
  DROP TYPE "public"."enum__countries_v_published_locale";
  DROP TYPE "public"."enum_legislatures_kind";
  DROP TYPE "public"."enum_legislatures_status";
  DROP TYPE "public"."enum__legislatures_v_version_kind";
  DROP TYPE "public"."enum__legislatures_v_version_status";
  DROP TYPE "public"."enum__legislatures_v_published_locale";
  DROP TYPE "public"."enum_chambers_classification";
  DROP TYPE "public"."enum_chambers_status";
  DROP TYPE "public"."enum__chambers_v_version_classification";
  DROP TYPE "public"."enum__chambers_v_version_status";
  DROP TYPE "public"."enum__chambers_v_published_locale";
  DROP TYPE "public"."enum_terms_status";
  DROP TYPE "public"."enum__terms_v_version_status";
  DROP TYPE "public"."enum__terms_v_published_locale";
  DROP TYPE "public"."enum_parliamentary_groups_legal_form";
  DROP TYPE "public"."enum_parliamentary_groups_group_status";
  DROP TYPE "public"."enum_parliamentary_groups_founded_by";
  DROP TYPE "public"."enum_parliamentary_groups_status";
  DROP TYPE "public"."enum__parliamentary_groups_v_version_legal_form";
  DROP TYPE "public"."enum__parliamentary_groups_v_version_group_status";
  DROP TYPE "public"."enum__parliamentary_groups_v_version_founded_by";
  DROP TYPE "public"."enum__parliamentary_groups_v_version_status";
  DROP TYPE "public"."enum__parliamentary_groups_v_published_locale";
  DROP TYPE "public"."enum_people_other_names_kind";
  DROP TYPE "public"."enum_people_publicity";
  DROP TYPE "public"."enum_people_status";
  DROP TYPE "public"."enum__people_v_version_other_names_kind";
  DROP TYPE "public"."enum__people_v_version_publicity";
  DROP TYPE "public"."enum__people_v_version_status";
  DROP TYPE "public"."enum__people_v_published_locale";
  DROP TYPE "public"."enum_memberships_role";
  DROP TYPE "public"."enum_memberships_end_reason";
  DROP TYPE "public"."enum_memberships_status";
  DROP TYPE "public"."enum__memberships_v_version_role";
  DROP TYPE "public"."enum__memberships_v_version_end_reason";
  DROP TYPE "public"."enum__memberships_v_version_status";
  DROP TYPE "public"."enum__memberships_v_published_locale";
  DROP TYPE "public"."enum_organizations_classification";
  DROP TYPE "public"."enum_organizations_status";
  DROP TYPE "public"."enum__organizations_v_version_classification";
  DROP TYPE "public"."enum__organizations_v_version_status";
  DROP TYPE "public"."enum__organizations_v_published_locale";
  DROP TYPE "public"."enum_incident";
  DROP TYPE "public"."enum_release";
  DROP TYPE "public"."enum_clearance";
  DROP TYPE "public"."enum_clearance_basis";
  DROP TYPE "public"."enum_prisoner_profiles_status";
  DROP TYPE "public"."enum__prisoner_profiles_v_version_status";
  DROP TYPE "public"."enum__prisoner_profiles_v_published_locale";
  DROP TYPE "public"."enum_godparenthoods_publicity";
  DROP TYPE "public"."enum_godparenthoods_end_reason";
  DROP TYPE "public"."enum_godparenthoods_status";
  DROP TYPE "public"."enum__godparenthoods_v_version_publicity";
  DROP TYPE "public"."enum__godparenthoods_v_version_end_reason";
  DROP TYPE "public"."enum__godparenthoods_v_version_status";
  DROP TYPE "public"."enum__godparenthoods_v_published_locale";
  DROP TYPE "public"."enum_solidarity_acts_act_type";
  DROP TYPE "public"."enum_solidarity_acts_publicity";
  DROP TYPE "public"."enum_solidarity_acts_status";
  DROP TYPE "public"."enum__solidarity_acts_v_version_act_type";
  DROP TYPE "public"."enum__solidarity_acts_v_version_publicity";
  DROP TYPE "public"."enum__solidarity_acts_v_version_status";
  DROP TYPE "public"."enum__solidarity_acts_v_published_locale";
  DROP TYPE "public"."enum_case_files_risk_flags";
  DROP TYPE "public"."enum_replies_review_state";
  DROP TYPE "public"."enum_replies_partstat";
  DROP TYPE "public"."enum_replies_channel";
  DROP TYPE "public"."enum_news_status";
  DROP TYPE "public"."enum__news_v_version_status";
  DROP TYPE "public"."enum__news_v_published_locale";
  DROP TYPE "public"."enum_pages_key";
  DROP TYPE "public"."enum_pages_status";
  DROP TYPE "public"."enum__pages_v_version_key";
  DROP TYPE "public"."enum__pages_v_version_status";
  DROP TYPE "public"."enum__pages_v_published_locale";
  DROP TYPE "public"."enum_media_status";
  DROP TYPE "public"."enum__media_v_version_status";
  DROP TYPE "public"."enum__media_v_published_locale";
  DROP TYPE "public"."enum_users_roles";
  DROP TYPE "public"."enum_users_languages";
  DROP TYPE "public"."enum_forms_status";
  DROP TYPE "public"."enum__forms_v_version_status";
  DROP TYPE "public"."enum__forms_v_published_locale";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_alliance_activities_kind";
  DROP TYPE "public"."enum_alliance_status";
  DROP TYPE "public"."enum__alliance_v_version_activities_kind";
  DROP TYPE "public"."enum__alliance_v_version_status";
  DROP TYPE "public"."enum__alliance_v_published_locale";
  DROP TYPE "public"."enum_campaign_status";
  DROP TYPE "public"."enum__campaign_v_version_status";
  DROP TYPE "public"."enum__campaign_v_published_locale";
  DROP TYPE "public"."enum_site_settings_status";
  DROP TYPE "public"."enum__site_settings_v_version_status";
  DROP TYPE "public"."enum__site_settings_v_published_locale";`)
}
