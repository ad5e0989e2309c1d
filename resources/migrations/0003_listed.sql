-- Schema 3: one row for each application as lists show and order it (vault/listing.py). It follows from the records,
-- is written in the act that writes them, goes with the person, and is never sent. No name stands in it but folded, in
-- "keys": what the search finds it by (domain/searching.py).

CREATE TABLE "listed" (
  "n" INTEGER PRIMARY KEY,
  "application" TEXT NOT NULL CHECK (length("application") = 32),
  "subject" TEXT NOT NULL,
  "engagement" TEXT NOT NULL,
  "round" TEXT NOT NULL,
  "year_of_use" INTEGER NOT NULL,
  "arrived_on" TEXT NOT NULL,
  "receipt_number" TEXT NOT NULL,
  "stage" TEXT NOT NULL,
  "outcome" TEXT NOT NULL,
  "screened" TEXT NOT NULL,
  "months" TEXT NOT NULL CHECK (json_valid("months")),
  "uses" INTEGER NOT NULL,
  "minutes" INTEGER NOT NULL,
  "claimed_yen" INTEGER NOT NULL,
  "findings" INTEGER NOT NULL,
  "blocking" INTEGER NOT NULL,
  "duplicates" INTEGER NOT NULL,
  "letters" INTEGER NOT NULL,
  "keys" TEXT NOT NULL CHECK (json_valid("keys"))
) STRICT;
CREATE UNIQUE INDEX "listed_application" ON "listed" ("application");
CREATE INDEX "listed_subject" ON "listed" ("subject") WHERE "subject" <> '';
-- The order of every list. Equality before it: what a filter leaves is read in the same order.
CREATE INDEX "listed_order" ON "listed" ("arrived_on", "receipt_number");
CREATE INDEX "listed_engagement" ON "listed" ("engagement", "arrived_on", "receipt_number");
CREATE INDEX "listed_year" ON "listed" ("year_of_use", "arrived_on", "receipt_number");
CREATE INDEX "listed_stage" ON "listed" ("stage", "arrived_on", "receipt_number");
CREATE INDEX "listed_round" ON "listed" ("round", "arrived_on", "receipt_number");
CREATE INDEX "listed_open" ON "listed" ("arrived_on", "receipt_number") WHERE "findings" + "duplicates" > 0;

-- Key → row, in the order of the list. Kept by the triggers alone, so that it can't differ from "keys".
CREATE TABLE "found" (
  "key" TEXT NOT NULL,
  "arrived_on" TEXT NOT NULL,
  "receipt_number" TEXT NOT NULL,
  "n" INTEGER NOT NULL,
  PRIMARY KEY ("key", "arrived_on", "receipt_number", "n")
) STRICT, WITHOUT ROWID;

CREATE TRIGGER "listed_new" AFTER INSERT ON "listed"
BEGIN
  INSERT INTO "found" SELECT "value", NEW."arrived_on", NEW."receipt_number", NEW."n" FROM json_each(NEW."keys");
END;
CREATE TRIGGER "listed_moved" AFTER UPDATE OF "keys", "arrived_on", "receipt_number" ON "listed"
WHEN NEW."keys" <> OLD."keys" OR NEW."arrived_on" <> OLD."arrived_on" OR NEW."receipt_number" <> OLD."receipt_number"
BEGIN
  DELETE FROM "found" WHERE "key" IN (SELECT "value" FROM json_each(OLD."keys"))
    AND "arrived_on" = OLD."arrived_on" AND "receipt_number" = OLD."receipt_number" AND "n" = OLD."n";
  INSERT INTO "found" SELECT "value", NEW."arrived_on", NEW."receipt_number", NEW."n" FROM json_each(NEW."keys");
END;
CREATE TRIGGER "listed_gone" AFTER DELETE ON "listed"
BEGIN
  DELETE FROM "found" WHERE "key" IN (SELECT "value" FROM json_each(OLD."keys"))
    AND "arrived_on" = OLD."arrived_on" AND "receipt_number" = OLD."receipt_number" AND "n" = OLD."n";
END;

-- Folding happens in Python: a vault that holds applications already gets its rows at the opening (office/listing.py).
INSERT INTO "setting" SELECT 'listing', 'missing' WHERE EXISTS (SELECT 1 FROM "application");
