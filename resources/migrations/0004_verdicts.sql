-- Schema 4: what the ward's officers mean to decide of a case, marked before the 決裁 and shared by them. Never sent, not
-- in the history; it goes with the person it speaks of (A3).

CREATE TABLE "verdict" (
  "application" TEXT PRIMARY KEY NOT NULL CHECK (length("application") = 32),
  "subject" TEXT NOT NULL,
  "content" TEXT NOT NULL CHECK (json_valid("content"))
) STRICT;
CREATE INDEX "verdict_subject" ON "verdict" ("subject");
