-- Schema 1: one table for each record type of domain/records.py (columns = fields, in their order, and "changed"),
-- then what never travels. Parents stand before children; references are checked at the end of each act, because the
-- records of a bundle arrive in any order. What speaks of a person names the person: else no erasure would find it (A3).

CREATE TABLE "engagement" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL,
  "number" TEXT NOT NULL,
  "code" TEXT NOT NULL,
  "ward_name" TEXT NOT NULL,
  "section" TEXT NOT NULL,
  "contractor_name" TEXT NOT NULL,
  "contract_year" INTEGER NOT NULL,
  "first_day" TEXT NOT NULL,
  "last_day" TEXT NOT NULL,
  "years_of_use" TEXT NOT NULL CHECK (json_valid("years_of_use")),
  "purpose" TEXT NOT NULL,
  "ward_desk" TEXT NOT NULL,
  "contractor_desk" TEXT NOT NULL,
  "practice" INTEGER NOT NULL CHECK ("practice" IN (0, 1)),
  "letterhead" TEXT NOT NULL CHECK (json_valid("letterhead")),
  "policy" TEXT NOT NULL CHECK (json_valid("policy")),
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "engagement_changed" ON "engagement" ("engagement", "owner", "changed");
CREATE INDEX "engagement_subject" ON "engagement" ("subject") WHERE "subject" <> '';

CREATE TABLE "round" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL,
  "number" INTEGER NOT NULL,
  "plan" TEXT NOT NULL CHECK (json_valid("plan")),
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "round_changed" ON "round" ("engagement", "owner", "changed");
CREATE INDEX "round_subject" ON "round" ("subject") WHERE "subject" <> '';

CREATE TABLE "rule_set" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL,
  "year_of_use" INTEGER NOT NULL,
  "version" TEXT NOT NULL,
  "effective_from" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "confirmed" INTEGER NOT NULL CHECK ("confirmed" IN (0, 1)),
  "replaces" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "rule_set_changed" ON "rule_set" ("engagement", "owner", "changed");
CREATE INDEX "rule_set_subject" ON "rule_set" ("subject") WHERE "subject" <> '';

CREATE TABLE "acceptance" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL,
  "what" TEXT NOT NULL CHECK ("what" IN ('handler_list')),
  "accepted_on" TEXT NOT NULL,
  "accepted_by" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "acceptance_changed" ON "acceptance" ("engagement", "owner", "changed");
CREATE INDEX "acceptance_subject" ON "acceptance" ("subject") WHERE "subject" <> '';

CREATE TABLE "certification" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('company', 'sitter')),
  "name" TEXT NOT NULL,
  "company" TEXT NOT NULL,
  "number" TEXT NOT NULL,
  "valid_from" TEXT NOT NULL,
  "valid_until" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "certification_changed" ON "certification" ("engagement", "owner", "changed");
CREATE INDEX "certification_subject" ON "certification" ("subject") WHERE "subject" <> '';

CREATE TABLE "carried_over" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "year_of_use" INTEGER NOT NULL,
  "child_name" TEXT NOT NULL,
  "child_birthday" TEXT NOT NULL,
  "hours" TEXT NOT NULL CHECK (json_valid("hours")),
  "receipts" TEXT NOT NULL CHECK (json_valid("receipts")),
  "former_contractor" TEXT NOT NULL,
  "waiting" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "carried_over_changed" ON "carried_over" ("engagement", "owner", "changed");
CREATE INDEX "carried_over_subject" ON "carried_over" ("subject") WHERE "subject" <> '';

CREATE TABLE "export_file" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL,
  "round" TEXT NOT NULL
    REFERENCES "round" ("id") DEFERRABLE INITIALLY DEFERRED,
  "encoding" TEXT NOT NULL CHECK ("encoding" IN ('cp932', 'utf-8', 'utf-8-sig')),
  "digest" TEXT NOT NULL,
  "header" TEXT NOT NULL CHECK (json_valid("header")),
  "rows" INTEGER NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "export_file_changed" ON "export_file" ("engagement", "owner", "changed");
CREATE INDEX "export_file_subject" ON "export_file" ("subject") WHERE "subject" <> '';
CREATE INDEX "export_file_round" ON "export_file" ("round");

CREATE TABLE "export_row" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "file" TEXT NOT NULL
    REFERENCES "export_file" ("id") DEFERRABLE INITIALLY DEFERRED,
  "row" INTEGER NOT NULL,
  "reference" TEXT NOT NULL,
  "cells" TEXT NOT NULL CHECK (json_valid("cells")),
  "repairs" TEXT NOT NULL CHECK (json_valid("repairs")),
  "refused" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "export_row_changed" ON "export_row" ("engagement", "owner", "changed");
CREATE INDEX "export_row_subject" ON "export_row" ("subject") WHERE "subject" <> '';
CREATE INDEX "export_row_file" ON "export_row" ("file");
CREATE INDEX "export_row_reference" ON "export_row" ("reference");

CREATE TABLE "applicant" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "name" TEXT NOT NULL,
  "kana" TEXT NOT NULL,
  "birthday" TEXT NOT NULL,
  "birthday_text" TEXT NOT NULL,
  "postcode" TEXT NOT NULL,
  "address" TEXT NOT NULL,
  "phone" TEXT NOT NULL,
  "email" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "applicant_changed" ON "applicant" ("engagement", "owner", "changed");
CREATE INDEX "applicant_subject" ON "applicant" ("subject") WHERE "subject" <> '';

CREATE TABLE "child" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "applicant" TEXT NOT NULL
    REFERENCES "applicant" ("id") DEFERRABLE INITIALLY DEFERRED,
  "name" TEXT NOT NULL,
  "kana" TEXT NOT NULL,
  "birthday" TEXT NOT NULL,
  "birthday_text" TEXT NOT NULL,
  "relationship" TEXT NOT NULL,
  "categories" TEXT NOT NULL CHECK (json_valid("categories")),
  "hours_elsewhere" INTEGER NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "child_changed" ON "child" ("engagement", "owner", "changed");
CREATE INDEX "child_subject" ON "child" ("subject") WHERE "subject" <> '';
CREATE INDEX "child_applicant" ON "child" ("applicant");

CREATE TABLE "application" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "round" TEXT NOT NULL
    REFERENCES "round" ("id") DEFERRABLE INITIALLY DEFERRED,
  "year_of_use" INTEGER NOT NULL,
  "receipt_number" TEXT NOT NULL,
  "arrived_on" TEXT NOT NULL,
  "arrived_time" TEXT NOT NULL,
  "postmarked_on" TEXT NOT NULL,
  "method" TEXT NOT NULL CHECK ("method" IN ('online', 'post', 'counter')),
  "applied_at" TEXT NOT NULL,
  "form_version" TEXT NOT NULL,
  "applicant" TEXT NOT NULL
    REFERENCES "applicant" ("id") DEFERRABLE INITIALLY DEFERRED,
  "children" TEXT NOT NULL CHECK (json_valid("children")),
  "account" TEXT NOT NULL CHECK (json_valid("account")),
  "source_rows" TEXT NOT NULL CHECK (json_valid("source_rows")),
  "state" TEXT NOT NULL CHECK ("state" IN ('received', 'screened', 'withdrawn')),
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "application_changed" ON "application" ("engagement", "owner", "changed");
CREATE INDEX "application_subject" ON "application" ("subject") WHERE "subject" <> '';
CREATE INDEX "application_round" ON "application" ("round");
CREATE INDEX "application_applicant" ON "application" ("applicant");
CREATE INDEX "application_receipt_number" ON "application" ("receipt_number");

CREATE TABLE "use" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "application" TEXT NOT NULL
    REFERENCES "application" ("id") DEFERRABLE INITIALLY DEFERRED,
  "child" TEXT NOT NULL
    REFERENCES "child" ("id") DEFERRABLE INITIALLY DEFERRED,
  "position" INTEGER NOT NULL,
  "day" TEXT NOT NULL,
  "start" TEXT NOT NULL,
  "end" TEXT NOT NULL,
  "fee_yen" INTEGER NOT NULL,
  "other_yen" INTEGER NOT NULL,
  "discount_yen" INTEGER NOT NULL,
  "discount_kind" TEXT NOT NULL,
  "hourly_yen" INTEGER NOT NULL,
  "paid_yen" INTEGER NOT NULL,
  "company" TEXT NOT NULL,
  "sitter" TEXT NOT NULL,
  "receipt" TEXT NOT NULL,
  "source_row" TEXT NOT NULL,
  "struck" INTEGER NOT NULL CHECK ("struck" IN (0, 1)),
  "left_out" TEXT NOT NULL CHECK ("left_out" IN ('', 'residence')),
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "use_changed" ON "use" ("engagement", "owner", "changed");
CREATE INDEX "use_subject" ON "use" ("subject") WHERE "subject" <> '';
CREATE INDEX "use_application" ON "use" ("application");
CREATE INDEX "use_child" ON "use" ("child");

CREATE TABLE "finding" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "application" TEXT NOT NULL
    REFERENCES "application" ("id") DEFERRABLE INITIALLY DEFERRED,
  "code" TEXT NOT NULL,
  "field" TEXT NOT NULL,
  "detail" TEXT NOT NULL,
  "source_row" TEXT NOT NULL,
  "blocks" INTEGER NOT NULL CHECK ("blocks" IN (0, 1)),
  "state" TEXT NOT NULL CHECK ("state" IN ('open', 'settled')),
  "note" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "finding_changed" ON "finding" ("engagement", "owner", "changed");
CREATE INDEX "finding_subject" ON "finding" ("subject") WHERE "subject" <> '';
CREATE INDEX "finding_application" ON "finding" ("application");

CREATE TABLE "change_notice" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "application" TEXT NOT NULL
    REFERENCES "application" ("id") DEFERRABLE INITIALLY DEFERRED,
  "number" TEXT NOT NULL,
  "changes" TEXT NOT NULL CHECK (json_valid("changes")),
  "received_on" TEXT NOT NULL,
  "reason" TEXT NOT NULL,
  "noted_by" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "change_notice_changed" ON "change_notice" ("engagement", "owner", "changed");
CREATE INDEX "change_notice_subject" ON "change_notice" ("subject") WHERE "subject" <> '';
CREATE INDEX "change_notice_application" ON "change_notice" ("application");

CREATE TABLE "paper_check" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "application" TEXT NOT NULL
    REFERENCES "application" ("id") DEFERRABLE INITIALLY DEFERRED,
  "document" TEXT NOT NULL,
  "present" TEXT NOT NULL CHECK ("present" IN ('yes', 'no', 'none')),
  "legible" TEXT NOT NULL CHECK ("legible" IN ('yes', 'no', 'none')),
  "original" TEXT NOT NULL CHECK ("original" IN ('yes', 'no', 'none')),
  "name_matches" TEXT NOT NULL CHECK ("name_matches" IN ('yes', 'no', 'none')),
  "issued_on" TEXT NOT NULL,
  "note" TEXT NOT NULL,
  "checked_by" TEXT NOT NULL,
  "checked_on" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "paper_check_changed" ON "paper_check" ("engagement", "owner", "changed");
CREATE INDEX "paper_check_subject" ON "paper_check" ("subject") WHERE "subject" <> '';
CREATE INDEX "paper_check_application" ON "paper_check" ("application");

CREATE TABLE "screening" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "application" TEXT NOT NULL
    REFERENCES "application" ("id") DEFERRABLE INITIALLY DEFERRED,
  "application_revision" INTEGER NOT NULL,
  "rule_sets" TEXT NOT NULL CHECK (json_valid("rule_sets")),
  "checks" TEXT NOT NULL CHECK (json_valid("checks")),
  "lines" TEXT NOT NULL CHECK (json_valid("lines")),
  "claimed_yen" INTEGER NOT NULL,
  "day_hours" INTEGER NOT NULL,
  "night_hours" INTEGER NOT NULL,
  "amount_yen" INTEGER NOT NULL,
  "cap_hours" INTEGER NOT NULL,
  "remaining_hours" INTEGER NOT NULL,
  "children" TEXT NOT NULL CHECK (json_valid("children")),
  "outcome" TEXT NOT NULL CHECK ("outcome" IN ('pass', 'deficient', 'ward')),
  "screened_by" TEXT NOT NULL,
  "screened_on" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "screening_changed" ON "screening" ("engagement", "owner", "changed");
CREATE INDEX "screening_subject" ON "screening" ("subject") WHERE "subject" <> '';
CREATE INDEX "screening_application" ON "screening" ("application");

CREATE TABLE "duplicate" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "kind" TEXT NOT NULL CHECK ("kind" IN ('same_time', 'same_sitter', 'same_receipt', 'same_account', 'same_person', 'same_child')),
  "application" TEXT NOT NULL
    REFERENCES "application" ("id") DEFERRABLE INITIALLY DEFERRED,
  "one" TEXT NOT NULL,
  "other_application" TEXT NOT NULL,
  "other" TEXT NOT NULL,
  "reasons" TEXT NOT NULL CHECK (json_valid("reasons")),
  "likeness" INTEGER NOT NULL,
  "hard" INTEGER NOT NULL CHECK ("hard" IN (0, 1)),
  "state" TEXT NOT NULL CHECK ("state" IN ('open', 'same', 'different')),
  "note" TEXT NOT NULL,
  "decided_by" TEXT NOT NULL,
  "decided_on" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "duplicate_changed" ON "duplicate" ("engagement", "owner", "changed");
CREATE INDEX "duplicate_subject" ON "duplicate" ("subject") WHERE "subject" <> '';
CREATE INDEX "duplicate_application" ON "duplicate" ("application");
CREATE INDEX "duplicate_other_application" ON "duplicate" ("other_application");
CREATE INDEX "duplicate_one" ON "duplicate" ("one");
CREATE INDEX "duplicate_other" ON "duplicate" ("other");

CREATE TABLE "submission" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "round" TEXT NOT NULL
    REFERENCES "round" ("id") DEFERRABLE INITIALLY DEFERRED,
  "application" TEXT NOT NULL
    REFERENCES "application" ("id") DEFERRABLE INITIALLY DEFERRED,
  "application_revision" INTEGER NOT NULL,
  "screening" TEXT NOT NULL
    REFERENCES "screening" ("id") DEFERRABLE INITIALLY DEFERRED,
  "digest" TEXT NOT NULL,
  "submitted_by" TEXT NOT NULL,
  "submitted_on" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "submission_changed" ON "submission" ("engagement", "owner", "changed");
CREATE INDEX "submission_subject" ON "submission" ("subject") WHERE "subject" <> '';
CREATE INDEX "submission_round" ON "submission" ("round");
CREATE INDEX "submission_application" ON "submission" ("application");
CREATE INDEX "submission_screening" ON "submission" ("screening");

CREATE TABLE "ward_check" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "application" TEXT NOT NULL
    REFERENCES "application" ("id") DEFERRABLE INITIALLY DEFERRED,
  "application_revision" INTEGER NOT NULL,
  "code" TEXT NOT NULL,
  "result" TEXT NOT NULL CHECK ("result" IN ('pass', 'fail')),
  "note" TEXT NOT NULL,
  "looked_up_by" TEXT NOT NULL,
  "looked_up_on" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "ward_check_changed" ON "ward_check" ("engagement", "owner", "changed");
CREATE INDEX "ward_check_subject" ON "ward_check" ("subject") WHERE "subject" <> '';
CREATE INDEX "ward_check_application" ON "ward_check" ("application");

CREATE TABLE "deficiency" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "application" TEXT NOT NULL
    REFERENCES "application" ("id") DEFERRABLE INITIALLY DEFERRED,
  "number" TEXT NOT NULL,
  "items" TEXT NOT NULL CHECK (json_valid("items")),
  "originals" TEXT NOT NULL CHECK (json_valid("originals")),
  "made_on" TEXT NOT NULL,
  "made_by" TEXT NOT NULL,
  "reply_by" TEXT NOT NULL,
  "posted_on" TEXT NOT NULL,
  "reminders" TEXT NOT NULL CHECK (json_valid("reminders")),
  "state" TEXT NOT NULL CHECK ("state" IN ('made', 'posted', 'answered', 'passed_on', 'cancelled')),
  "closed_on" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "deficiency_changed" ON "deficiency" ("engagement", "owner", "changed");
CREATE INDEX "deficiency_subject" ON "deficiency" ("subject") WHERE "subject" <> '';
CREATE INDEX "deficiency_application" ON "deficiency" ("application");
CREATE INDEX "deficiency_number" ON "deficiency" ("number");

CREATE TABLE "supplement" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "application" TEXT NOT NULL
    REFERENCES "application" ("id") DEFERRABLE INITIALLY DEFERRED,
  "deficiency" TEXT NOT NULL,
  "arrived_on" TEXT NOT NULL,
  "documents" TEXT NOT NULL CHECK (json_valid("documents")),
  "note" TEXT NOT NULL,
  "received_by" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "supplement_changed" ON "supplement" ("engagement", "owner", "changed");
CREATE INDEX "supplement_subject" ON "supplement" ("subject") WHERE "subject" <> '';
CREATE INDEX "supplement_application" ON "supplement" ("application");
CREATE INDEX "supplement_deficiency" ON "supplement" ("deficiency");

CREATE TABLE "posting" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL,
  "number" TEXT NOT NULL,
  "day" TEXT NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('deficiency', 'originals', 'form')),
  "application" TEXT NOT NULL,
  "receipt_number" TEXT NOT NULL,
  "reference" TEXT NOT NULL,
  "tracking" TEXT NOT NULL,
  "posted_by" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "posting_changed" ON "posting" ("engagement", "owner", "changed");
CREATE INDEX "posting_subject" ON "posting" ("subject") WHERE "subject" <> '';
CREATE INDEX "posting_application" ON "posting" ("application");
CREATE INDEX "posting_reference" ON "posting" ("reference");

CREATE TABLE "question" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL,
  "round" TEXT NOT NULL
    REFERENCES "round" ("id") DEFERRABLE INITIALLY DEFERRED,
  "application" TEXT NOT NULL,
  "number" TEXT NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('question', 'send_back', 'change_request')),
  "text" TEXT NOT NULL,
  "asked_by" TEXT NOT NULL,
  "asked_on" TEXT NOT NULL,
  "answer_by" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "question_changed" ON "question" ("engagement", "owner", "changed");
CREATE INDEX "question_subject" ON "question" ("subject") WHERE "subject" <> '';
CREATE INDEX "question_round" ON "question" ("round");
CREATE INDEX "question_application" ON "question" ("application");

CREATE TABLE "answer" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL,
  "question" TEXT NOT NULL CHECK (length("question") = 32),
  "application" TEXT NOT NULL,
  "text" TEXT NOT NULL,
  "answered_by" TEXT NOT NULL,
  "answered_on" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "answer_changed" ON "answer" ("engagement", "owner", "changed");
CREATE INDEX "answer_subject" ON "answer" ("subject") WHERE "subject" <> '';
CREATE INDEX "answer_question" ON "answer" ("question");
CREATE INDEX "answer_application" ON "answer" ("application");

CREATE TABLE "approval" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL,
  "round" TEXT NOT NULL
    REFERENCES "round" ("id") DEFERRABLE INITIALLY DEFERRED,
  "draft_number" TEXT NOT NULL,
  "approved_on" TEXT NOT NULL,
  "approver_post" TEXT NOT NULL,
  "effective_on" TEXT NOT NULL,
  "document_number" TEXT NOT NULL,
  "pay_on" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "approval_changed" ON "approval" ("engagement", "owner", "changed");
CREATE INDEX "approval_subject" ON "approval" ("subject") WHERE "subject" <> '';
CREATE INDEX "approval_round" ON "approval" ("round");

CREATE TABLE "decision" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "round" TEXT NOT NULL
    REFERENCES "round" ("id") DEFERRABLE INITIALLY DEFERRED,
  "approval" TEXT NOT NULL
    REFERENCES "approval" ("id") DEFERRABLE INITIALLY DEFERRED,
  "application" TEXT NOT NULL
    REFERENCES "application" ("id") DEFERRABLE INITIALLY DEFERRED,
  "application_revision" INTEGER NOT NULL,
  "outcome" TEXT NOT NULL CHECK ("outcome" IN ('grant', 'partial', 'refuse', 'revoke')),
  "amount_yen" INTEGER NOT NULL,
  "statement" TEXT NOT NULL,
  "signature" TEXT NOT NULL,
  "signer" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "decision_changed" ON "decision" ("engagement", "owner", "changed");
CREATE INDEX "decision_subject" ON "decision" ("subject") WHERE "subject" <> '';
CREATE INDEX "decision_approval" ON "decision" ("approval");
CREATE INDEX "decision_application" ON "decision" ("application");
CREATE INDEX "decision_round" ON "decision" ("round");

CREATE TABLE "repayment" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "application" TEXT NOT NULL
    REFERENCES "application" ("id") DEFERRABLE INITIALLY DEFERRED,
  "decision" TEXT NOT NULL
    REFERENCES "decision" ("id") DEFERRABLE INITIALLY DEFERRED,
  "amount_yen" INTEGER NOT NULL,
  "reason" TEXT NOT NULL,
  "demanded_on" TEXT NOT NULL,
  "pay_by" TEXT NOT NULL,
  "paid_on" TEXT NOT NULL,
  "state" TEXT NOT NULL CHECK ("state" IN ('demanded', 'paid')),
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "repayment_changed" ON "repayment" ("engagement", "owner", "changed");
CREATE INDEX "repayment_subject" ON "repayment" ("subject") WHERE "subject" <> '';
CREATE INDEX "repayment_application" ON "repayment" ("application");
CREATE INDEX "repayment_decision" ON "repayment" ("decision");

CREATE TABLE "notice" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL CHECK (length("subject") = 32),
  "round" TEXT NOT NULL
    REFERENCES "round" ("id") DEFERRABLE INITIALLY DEFERRED,
  "application" TEXT NOT NULL
    REFERENCES "application" ("id") DEFERRABLE INITIALLY DEFERRED,
  "decision" TEXT NOT NULL
    REFERENCES "decision" ("id") DEFERRABLE INITIALLY DEFERRED,
  "number" TEXT NOT NULL,
  "lot" TEXT NOT NULL,
  "position" INTEGER NOT NULL,
  "sheets" INTEGER NOT NULL,
  "document" TEXT NOT NULL,
  "digest" TEXT NOT NULL,
  "issued_on" TEXT NOT NULL,
  "state" TEXT NOT NULL CHECK ("state" IN ('printed', 'sealed', 'spoiled', 'pulled', 'delivered')),
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "notice_changed" ON "notice" ("engagement", "owner", "changed");
CREATE INDEX "notice_subject" ON "notice" ("subject") WHERE "subject" <> '';
CREATE INDEX "notice_round" ON "notice" ("round");
CREATE INDEX "notice_application" ON "notice" ("application");
CREATE INDEX "notice_decision" ON "notice" ("decision");
CREATE INDEX "notice_lot" ON "notice" ("lot");
CREATE UNIQUE INDEX "notice_number" ON "notice" ("engagement", "number");

CREATE TABLE "lot" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL,
  "round" TEXT NOT NULL
    REFERENCES "round" ("id") DEFERRABLE INITIALLY DEFERRED,
  "number" TEXT NOT NULL,
  "responsible" TEXT NOT NULL,
  "made_on" TEXT NOT NULL,
  "printed" INTEGER NOT NULL,
  "sealed" INTEGER NOT NULL,
  "spoiled" INTEGER NOT NULL,
  "pulled" INTEGER NOT NULL,
  "state" TEXT NOT NULL CHECK ("state" IN ('printed', 'sealed', 'delivered')),
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "lot_changed" ON "lot" ("engagement", "owner", "changed");
CREATE INDEX "lot_subject" ON "lot" ("subject") WHERE "subject" <> '';
CREATE INDEX "lot_round" ON "lot" ("round");

CREATE TABLE "carried_item" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL,
  "number" TEXT NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('disc', 'password_notice')),
  "bundle" TEXT NOT NULL,
  "made_on" TEXT NOT NULL,
  "made_by" TEXT NOT NULL,
  "return_by" TEXT NOT NULL,
  "place" TEXT NOT NULL,
  "state" TEXT NOT NULL CHECK ("state" IN ('made', 'printed', 'handed_over', 'returned', 'void')),
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "carried_item_changed" ON "carried_item" ("engagement", "owner", "changed");
CREATE INDEX "carried_item_subject" ON "carried_item" ("subject") WHERE "subject" <> '';
CREATE INDEX "carried_item_bundle" ON "carried_item" ("bundle");
CREATE INDEX "carried_item_number" ON "carried_item" ("number");

CREATE TABLE "handover" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL,
  "number" TEXT NOT NULL,
  "kind" TEXT NOT NULL CHECK ("kind" IN ('provide', 'deliver', 'return', 'report', 'papers', 'supplies')),
  "day" TEXT NOT NULL,
  "time" TEXT NOT NULL,
  "place" TEXT NOT NULL,
  "giver" TEXT NOT NULL CHECK (json_valid("giver")),
  "receiver" TEXT NOT NULL CHECK (json_valid("receiver")),
  "lines" TEXT NOT NULL CHECK (json_valid("lines")),
  "heads" TEXT NOT NULL CHECK (json_valid("heads")),
  "seal_number" TEXT NOT NULL,
  "carry_approval" TEXT NOT NULL,
  "corrects" TEXT NOT NULL,
  "state" TEXT NOT NULL CHECK ("state" IN ('printed', 'recorded')),
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "handover_changed" ON "handover" ("engagement", "owner", "changed");
CREATE INDEX "handover_subject" ON "handover" ("subject") WHERE "subject" <> '';
CREATE INDEX "handover_number" ON "handover" ("number");

CREATE TABLE "confirmation" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "owner" TEXT NOT NULL,
  "engagement" TEXT NOT NULL
    REFERENCES "engagement" ("id") DEFERRABLE INITIALLY DEFERRED,
  "revision" INTEGER NOT NULL CHECK ("revision" >= 1),
  "subject" TEXT NOT NULL,
  "handover_number" TEXT NOT NULL,
  "counted" TEXT NOT NULL CHECK (json_valid("counted")),
  "agrees" TEXT NOT NULL CHECK (json_valid("agrees")),
  "result" TEXT NOT NULL CHECK ("result" IN ('agrees', 'differs')),
  "note" TEXT NOT NULL,
  "confirmed_by" TEXT NOT NULL,
  "confirmed_on" TEXT NOT NULL,
  "changed" INTEGER NOT NULL CHECK ("changed" > 0)
) STRICT;
CREATE INDEX "confirmation_changed" ON "confirmation" ("engagement", "owner", "changed");
CREATE INDEX "confirmation_subject" ON "confirmation" ("subject") WHERE "subject" <> '';

-- What never leaves this desk -------------------------------------------------------------------------------------

-- People who may open the vault. The header knows log-in ids and slots, names stand here alone (B11).
CREATE TABLE "user" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "login" TEXT NOT NULL,
  "name" TEXT NOT NULL,
  "role" TEXT NOT NULL CHECK ("role" IN ('responsible', 'handler', 'auditor')),
  "state" TEXT NOT NULL CHECK ("state" IN ('invited', 'active', 'removed'))
) STRICT;
CREATE UNIQUE INDEX "user_login" ON "user" ("login") WHERE "state" <> 'removed';

-- Every slot id that was ever valid: a retired one opens nothing, even from an older header (A9).
CREATE TABLE "slot" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 16),
  "retired" INTEGER NOT NULL CHECK ("retired" IN (0, 1))
) STRICT;

-- Key of the digests that speak of one person; erased with the person (A3).
CREATE TABLE "subject_key" (
  "subject" TEXT PRIMARY KEY NOT NULL,
  "key" BLOB NOT NULL CHECK (length("key") = 32)
) STRICT;

-- Old and new value of each changed field, as canonical JSON; "seq" is the audit entry of the change.
CREATE TABLE "history" (
  "n" INTEGER PRIMARY KEY,
  "seq" INTEGER NOT NULL,
  "about" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "field" TEXT NOT NULL,
  "old" TEXT NOT NULL CHECK (json_valid("old")),
  "new" TEXT NOT NULL CHECK (json_valid("new"))
) STRICT;
CREATE INDEX "history_about" ON "history" ("about");
CREATE INDEX "history_subject" ON "history" ("subject");

-- Keys under which a record is found again (domain/lookup.py): written with it in the same act, never sent.
CREATE TABLE "lookup" (
  "kind" TEXT NOT NULL,
  "key" TEXT NOT NULL,
  "record" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  PRIMARY KEY ("kind", "key", "record")
) STRICT, WITHOUT ROWID;
CREATE INDEX "lookup_record" ON "lookup" ("record");
CREATE INDEX "lookup_subject" ON "lookup" ("subject");

-- The audit log: docs/audit-format.md. The filter columns are computed from the entry, so they can't differ from it.
CREATE TABLE "audit" (
  "seq" INTEGER PRIMARY KEY NOT NULL,
  "entry" TEXT NOT NULL,
  "hash" BLOB NOT NULL CHECK (length("hash") = 32),
  "at" INTEGER AS (json_extract("entry", '$.at')) VIRTUAL,
  "user" TEXT AS (json_extract("entry", '$.user')) VIRTUAL,
  "act" TEXT AS (json_extract("entry", '$.act')) VIRTUAL,
  "subject" TEXT AS (json_extract("entry", '$.subject')) VIRTUAL,
  "about" TEXT AS (json_extract("entry", '$.about')) VIRTUAL,
  CHECK (json_extract("entry", '$.seq') = "seq")
) STRICT;
CREATE INDEX "audit_about" ON "audit" ("about");
CREATE INDEX "audit_subject" ON "audit" ("subject") WHERE "subject" <> '';

CREATE TRIGGER "audit_next" BEFORE INSERT ON "audit"
WHEN NEW."seq" IS NOT (SELECT coalesce(max("seq"), 0) + 1 FROM "audit")
BEGIN
  SELECT RAISE(ABORT, 'audit: not the next entry');
END;
CREATE TRIGGER "audit_no_update" BEFORE UPDATE ON "audit"
BEGIN
  SELECT RAISE(ABORT, 'audit: append only');
END;
CREATE TRIGGER "audit_no_delete" BEFORE DELETE ON "audit"
BEGIN
  SELECT RAISE(ABORT, 'audit: append only');
END;

-- Counters and settings of this desk.
CREATE TABLE "setting" (
  "key" TEXT PRIMARY KEY NOT NULL,
  "value" TEXT NOT NULL
) STRICT;

-- The Ed25519 private key of this desk: one row.
CREATE TABLE "desk_key" (
  "n" INTEGER PRIMARY KEY NOT NULL CHECK ("n" = 1),
  "key" BLOB NOT NULL CHECK (length("key") = 32)
) STRICT;

-- What is known of each other desk: canonical JSON of domain.exchange.Peer.
CREATE TABLE "peer" (
  "desk" TEXT PRIMARY KEY NOT NULL,
  "engagement" TEXT NOT NULL,
  "peer" TEXT NOT NULL CHECK (json_valid("peer"))
) STRICT;
CREATE INDEX "peer_engagement" ON "peer" ("engagement");

-- Bundles made: "up_to" is the number of the last change that was in it, so that a base finds its place again (A5).
CREATE TABLE "sent_bundle" (
  "bundle" TEXT PRIMARY KEY NOT NULL,
  "peer" TEXT NOT NULL REFERENCES "peer" ("desk"),
  "number" INTEGER NOT NULL,
  "base" INTEGER NOT NULL,
  "up_to" INTEGER NOT NULL,
  "made_at" INTEGER NOT NULL,
  UNIQUE ("peer", "number")
) STRICT;

CREATE TABLE "applied_bundle" (
  "bundle" TEXT PRIMARY KEY NOT NULL,
  "peer" TEXT NOT NULL REFERENCES "peer" ("desk"),
  "number" INTEGER NOT NULL,
  "applied_at" INTEGER NOT NULL
) STRICT;

-- Sealed attachments in objects/: the file name is random, the key stands only here (A11).
CREATE TABLE "object" (
  "name" TEXT PRIMARY KEY NOT NULL CHECK (length("name") = 32),
  "key" BLOB NOT NULL CHECK (length("key") = 32),
  "digest" TEXT NOT NULL UNIQUE CHECK (length("digest") = 64),
  "size" INTEGER NOT NULL CHECK ("size" >= 0),
  "refs" INTEGER NOT NULL CHECK ("refs" > 0)
) STRICT;

-- Records of a bundle under inspection, as bytes; nothing but the apply reads them (A11).
CREATE TABLE "staging" (
  "n" INTEGER PRIMARY KEY,
  "bundle" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "record" BLOB NOT NULL
) STRICT;
CREATE INDEX "staging_bundle" ON "staging" ("bundle");
