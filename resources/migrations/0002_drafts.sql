-- Schema 2: what a person is typing, kept so that a lock, a crash or a power cut loses nothing. A draft is its writer's
-- own: never sent, not in the history, and it names the person it speaks of as soon as there is one (A3).

CREATE TABLE "draft" (
  "id" TEXT PRIMARY KEY NOT NULL CHECK (length("id") = 32),
  "user" TEXT NOT NULL REFERENCES "user" ("id"),
  "place" TEXT NOT NULL,
  "subject" TEXT NOT NULL,
  "saved_at" INTEGER NOT NULL,
  "content" TEXT NOT NULL CHECK (json_valid("content")),
  UNIQUE ("user", "place")
) STRICT;
CREATE INDEX "draft_subject" ON "draft" ("subject") WHERE "subject" <> '';
