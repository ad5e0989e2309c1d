"""Counting the work of a desk in the database itself, so that a hundred thousand cases cost no more than a look.

Nothing is judged here: a group says what its cases have in common, and the rules (``domain/stages.py``) say where such
cases stand. Cases with a letter, a question or several decisions are named one by one, to be read as they are.
"""

from collections.abc import Collection
from dataclasses import dataclass

from sitter_desk.domain.records import Record
from sitter_desk.vault.reader import Reader
from sitter_desk.vault.tables import TABLES, field_json


@dataclass(frozen=True, kw_only=True)
class CaseGroup:
    """Cases of one round that are alike. ``submitted``: in their present revision · ``decided``: once · ``revoked``:
    by that decision · ``newer``: submitted in a later revision than was decided · ``noticed``: a notice of that
    decision was printed. Days are the earliest of the group, "" where there is none."""

    round: str
    state: str
    submitted: bool
    decided: bool
    revoked: bool
    newer: bool
    noticed: bool
    cases: int
    arrived_on: str
    submitted_on: str
    decided_on: str


_SPECIAL = """
  SELECT "application" FROM "question" WHERE "engagement" = ?1 AND "kind" = 'send_back'
  UNION SELECT "application" FROM "answer" WHERE "engagement" = ?1
  UNION SELECT "application" FROM "deficiency" WHERE "engagement" = ?1 AND "state" IN ('made', 'posted')
  UNION SELECT "application" FROM "decision" WHERE "engagement" = ?1 GROUP BY "application" HAVING count(*) > 1
"""

_GROUPS = f"""
WITH "special" AS MATERIALIZED ({_SPECIAL}),
"sent" AS MATERIALIZED (
  SELECT "application", max("application_revision") AS "revision", max("submitted_on") AS "day"
  FROM "submission" WHERE "engagement" = ?1 GROUP BY "application"
),
"case" AS (
  SELECT a."round", a."state", coalesce(s."revision", 0) = a."revision" AS "submitted",
    d."id" IS NOT NULL AS "decided", coalesce(d."outcome", '') = 'revoke' AS "revoked",
    d."id" IS NOT NULL AND coalesce(s."revision", 0) > d."application_revision" AS "newer",
    EXISTS (
      SELECT 1 FROM "notice" AS n WHERE n."decision" = d."id" AND n."state" IN ('printed', 'sealed', 'delivered')
    ) AS "noticed",
    a."arrived_on", coalesce(s."day", '') AS "submitted_on", coalesce(p."approved_on", '') AS "decided_on"
  FROM "application" AS a
  LEFT JOIN "sent" AS s ON s."application" = a."id"
  LEFT JOIN "decision" AS d ON d."application" = a."id"
  LEFT JOIN "approval" AS p ON p."id" = d."approval"
  WHERE a."engagement" = ?1 AND a."id" NOT IN (SELECT "application" FROM "special")
)
SELECT "round", "state", "submitted", "decided", "revoked", "newer", "noticed",
  count(*), min("arrived_on"), min("submitted_on"), min("decided_on")
FROM "case" GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1, 2, 3, 4, 5, 6, 7
"""


def case_groups(reader: Reader, engagement: str) -> list[CaseGroup]:
    """Every case of an engagement (id) but the special ones, in groups of what its records say."""
    return [_group(row) for row in reader.rows(_GROUPS, engagement)]


def _group(row: tuple[object, ...]) -> CaseGroup:
    round_, state, *flags = row[:7]
    submitted, decided, revoked, newer, noticed = (bool(flag) for flag in flags)
    cases, arrived_on, submitted_on, decided_on = row[7:]
    return CaseGroup(
        round=str(round_), state=str(state), submitted=submitted, decided=decided,
        revoked=revoked, newer=newer, noticed=noticed, cases=int(str(cases)), arrived_on=str(arrived_on),
        submitted_on=str(submitted_on), decided_on=str(decided_on),
    )  # fmt: skip


def special_cases(reader: Reader, engagement: str) -> list[str]:
    """The ids of the cases that were asked about, sent back, answered, decided twice, or that wait for an applicant."""
    return [str(row[0]) for row in reader.rows(_SPECIAL, engagement)]


def changed_cases(reader: Reader, types: Collection[type[Record]], *, engagement: str, since: int) -> int:
    """How many cases (persons) this desk has said something new about after a change, in records of these types; each
    record that speaks of nobody counts by itself."""
    parts = [
        f'SELECT CASE "subject" WHEN \'\' THEN "id" ELSE "subject" END AS "who" FROM "{TABLES[each].name}" '
        'WHERE "engagement" = ? AND "owner" = ? AND "changed" > ?'
        for each in types
    ]
    values = (engagement, reader.header.desk, since) * len(parts)
    return int(reader.rows(f"SELECT count(*) FROM ({' UNION '.join(parts)})", *values)[0][0])


def files_without_case(reader: Reader, engagement: str) -> list[tuple[str, int]]:
    """The ward's files of an engagement (id) of which nothing was taken in yet: id and number of usable rows. An
    application has the person of its rows, so the first usable rows of a file tell, without a look at all of them."""
    sql = """
    SELECT "id", "rows" - "refused" FROM (
      SELECT f."id", f."rows",
        (SELECT count(*) FROM "export_row" WHERE "file" = f."id" AND "refused" <> '') AS "refused"
      FROM "export_file" AS f WHERE f."engagement" = ? AND NOT EXISTS (
        SELECT 1 FROM (
          SELECT "subject" FROM "export_row" WHERE "file" = f."id" AND "refused" = '' ORDER BY rowid LIMIT 20
        ) AS r JOIN "application" AS a ON a."subject" = r."subject" AND a."subject" <> ''
      ) ORDER BY f.rowid
    ) WHERE "rows" > "refused"
    """
    return [(str(file), int(rows)) for file, rows in reader.rows(sql, engagement)]


def refused_rows(reader: Reader, file: str) -> list[tuple[int, str, str]]:
    """The rows of one of the ward's files (id) that can't be used: number, portal's number and code of the reason."""
    sql = 'SELECT "row", "reference", "refused" FROM "export_row" WHERE "file" = ? AND "refused" <> \'\' ORDER BY "row"'
    return [(int(number), str(reference), str(code)) for number, reference, code in reader.rows(sql, file)]


def per_day(
    reader: Reader, record_type: type[Record], field: str, days: Collection[str], *, engagement: str
) -> dict[str, int]:
    """How many records have each of these days (ISO) in a field; days without one are not among them."""
    table = TABLES[record_type]
    table.column_value(field, "")
    sql = (
        f'SELECT "{field}", count(*) FROM "{table.name}" '
        f'WHERE "engagement" = ? AND "{field}" IN (SELECT "value" FROM json_each(?)) GROUP BY "{field}"'
    )
    return {str(day): int(count) for day, count in reader.rows(sql, engagement, field_json(sorted(days)))}


def newest(
    reader: Reader, record_type: type[Record], field: str, *, engagement: str, most: int
) -> list[tuple[str, str]]:
    """Day and application of the newest records of a type, newest first, at most so many: for figures of the last days
    without a look at the years before."""
    table = TABLES[record_type]
    table.column_value(field, "")
    sql = f'SELECT "{field}", "application" FROM "{table.name}" WHERE +"engagement" = ? ORDER BY rowid DESC LIMIT ?'
    return [(str(day), str(case)) for day, case in reader.rows(sql, engagement, most)]


def open_duplicates(reader: Reader, engagement: str) -> int:
    """Suspicions of this desk that a person still has to decide: of two applications of which none was withdrawn."""
    sql = """
    SELECT count(*) FROM "duplicate" AS d WHERE d."engagement" = ? AND d."owner" = ? AND d."state" = 'open'
    AND NOT EXISTS (
      SELECT 1 FROM "application" AS a
      WHERE a."id" IN (d."application", d."other_application") AND a."state" = 'withdrawn'
    )
    """
    return int(reader.rows(sql, engagement, reader.header.desk)[0][0])


def outcomes_in_hand(reader: Reader, engagement: str, *, most: int) -> dict[str, int]:
    """What the last screening of each case came to that is screened and not submitted, for at most so many cases."""
    sql = """
    SELECT s."outcome", count(*) FROM (
      SELECT a."id", a."revision" FROM "application" AS a
      WHERE a."engagement" = ? AND a."state" = 'screened' AND NOT EXISTS (
        SELECT 1 FROM "submission" AS b WHERE b."application" = a."id" AND b."application_revision" = a."revision"
      ) AND NOT EXISTS (SELECT 1 FROM "decision" AS d WHERE d."application" = a."id")
      LIMIT ?
    ) AS c JOIN "screening" AS s ON s.rowid = (
      SELECT max(x.rowid) FROM "screening" AS x
      WHERE x."application" = c."id" AND x."application_revision" = c."revision"
    ) GROUP BY 1
    """
    return {str(outcome): int(count) for outcome, count in reader.rows(sql, engagement, most)}


def looked_up(reader: Reader, engagement: str) -> int:
    """Cases at the ward, not decided, of which it has looked something up in their present revision."""
    sql = """
    SELECT count(*) FROM (
      SELECT DISTINCT w."application" FROM "ward_check" AS w
      JOIN "application" AS a ON a."id" = w."application" AND a."revision" = w."application_revision"
      WHERE w."engagement" = ? AND a."state" <> 'withdrawn'
      AND NOT EXISTS (SELECT 1 FROM "decision" AS d WHERE d."application" = a."id")
      AND NOT EXISTS (
        SELECT 1 FROM "question" AS q WHERE q."application" = a."id" AND q."kind" = 'send_back'
        AND NOT EXISTS (SELECT 1 FROM "answer" AS n WHERE n."question" = q."id")
      )
    )
    """
    return int(reader.rows(sql, engagement)[0][0])
