"""Every sentence a person can see has a finished Japanese translation in resources/i18n/ja.ts.

What is found: the sentence and remedy of every error (context ``errors``), and every call of ``tr`` (or of an
attribute named ``tr``, such as ``self.tr``) in src: ``tr("context", "English text", name=value)`` with two plain
string literals. A call with another text fails, unless its context is one of ``TABLES``: texts that stand in a table of
the source are collected from the table itself. The translations use the words of the office, and no others for the
same thing.
"""

import ast
import re
import string
from collections.abc import Iterable
from pathlib import Path

import pytest

from sitter_desk.desktop import help as help_page
from sitter_desk.desktop.pages import GROUPS, PAGES
from sitter_desk.desktop.pages.applications.words import WORDS as APPLICATION_WORDS
from sitter_desk.desktop.pages.case.words import WORDS as CASE_WORDS
from sitter_desk.desktop.pages.decisions import words as decisions
from sitter_desk.desktop.pages.decisions.asked import KINDS as ASKED_KINDS
from sitter_desk.desktop.pages.deficiencies.words import WORDS as DEFICIENCY_WORDS
from sitter_desk.desktop.pages.form.grid import TITLES as FORM_COLUMNS
from sitter_desk.desktop.pages.prescreening.words import WORDS as PRESCREENING_WORDS
from sitter_desk.desktop.pages.purposes import PURPOSES
from sitter_desk.domain.checks import CHECKS
from sitter_desk.domain.duplicates import REASONS as DUPLICATE_REASONS
from sitter_desk.domain.explanation import STEPS as STEP_LABELS
from sitter_desk.domain.export_file import REFUSALS
from sitter_desk.domain.findings import FINDINGS
from sitter_desk.domain.records import TYPE_NAMES
from sitter_desk.domain.stages import STAGES
from sitter_desk.domain.typed import SENTENCES as TYPED_SENTENCES
from sitter_desk.office.circle.demo import PAPERS
from sitter_desk.office.circle.story import STEPS
from sitter_desk.office.first_run import words as first_run_words
from sitter_desk.office.side_by_side import LABELS
from sitter_desk.office.telling import OUTCOMES, REASONS, RESULTS
from sitter_desk.office.telling import STAGES as STAGE_LABELS
from sitter_desk.office.views.deciding_cells import PHRASES as DECISION_PHRASES
from sitter_desk.office.views.deciding_rows import ROWS as DECISION_ROWS
from sitter_desk.office.views.deciding_time import EVENTS as DECISION_EVENTS
from sitter_desk.office.views.entry_form import WORDS as FORM_WORDS
from sitter_desk.office.views.log_fields import FIELDS
from sitter_desk.office.views.log_words import ACTS, BREAKS, DETAILS, GROUP_NAMES, THINGS
from sitter_desk.office.views.rules_words import CHOICES as RULE_CHOICES
from sitter_desk.office.views.rules_words import ENTRIES as RULE_ENTRIES
from sitter_desk.office.views.rules_words import ITEMS as RULE_ITEMS
from sitter_desk.office.views.rules_words import TABLES_SHOWN as RULE_TABLES
from sitter_desk.workstation.language import read_texts
from sitter_desk.workstation.paths import resource
from tests.error_catalogue import kinds

SOURCE = Path(__file__).resolve().parents[2] / "src" / "sitter_desk"
TELLS_ERRORS = SOURCE / "workstation" / "language.py"
Text = tuple[str, str]

PROBLEM = re.compile(r'problem="([a-z_]+)"')
PROBLEMS = sorted({word for file in SOURCE.rglob("*.py") for word in PROBLEM.findall(file.read_text(encoding="utf-8"))})
"""What may be wrong with an entry of the rules, as the refusals say it."""

TABLES: dict[str, Iterable[str]] = {
    "first_run": first_run_words(),
    "audit_words": [text for table in (ACTS, GROUP_NAMES, THINGS, DETAILS, BREAKS) for text in table.values()],
    "audit_fields": FIELDS.values(),
    "applications": APPLICATION_WORDS,
    "case": CASE_WORDS,
    "help": [
        *PURPOSES.values(),
        *(words for _, keys in help_page.KINDS for _, words in keys),
        *(words for _, words in help_page.ANYWHERE),
    ],
    "navigation": [*(entry.word for entry in PAGES), *(word for word in GROUPS.values())],
    "circle": [step.sentence for step in STEPS],
    "refused_rows": REFUSALS.values(),
    "papers": PAPERS.values(),
    "checks": [kind.question for kind in CHECKS],
    "duplicates": [*DUPLICATE_REASONS.values(), *LABELS.values()],
    "prescreening": PRESCREENING_WORDS,
    "deficiencies": DEFICIENCY_WORDS,
    "findings": FINDINGS.values(),
    "decision_asked": ASKED_KINDS.values(),
    "decision_buttons": decisions.BUTTONS.values(),
    "decision_cells": DECISION_PHRASES.values(),
    "decision_deeds": decisions.DEEDS.values(),
    "decision_events": DECISION_EVENTS.values(),
    "decision_groups": decisions.GROUPS.values(),
    "decision_hints": decisions.HINTS.values(),
    "decision_rows": DECISION_ROWS.values(),
    "rule_choices": RULE_CHOICES.values(),
    "rule_entries": RULE_ENTRIES.values(),
    "rule_items": RULE_ITEMS.values(),
    "rule_tables": RULE_TABLES.values(),
    "typed": TYPED_SENTENCES.values(),
    "form_words": FORM_WORDS.values(),
    "form_columns": FORM_COLUMNS.values(),
    "steps": STEP_LABELS.values(),
    "stages": STAGE_LABELS.values(),
    "results": RESULTS.values(),
    "outcomes": OUTCOMES.values(),
    "reasons": REASONS.values(),
    "words": [
        *TYPE_NAMES.values(),
        "object",
        "peer",
        "sent_bundle",
        *("text", "draft", "settings", "unknown"),
        *("gap", "entry", "hash", "short", "anchor"),
        *PROBLEMS,
        *STAGES,
    ],
}

TRANSLATORS = ("tr", "_tr", "tr_words")
"""What a translator is called where it is called; Qt's own ``tr`` of a widget stands in the way of the first."""

SENTENCES = ("errors", "refused_rows")
"""The contexts that hold whole sentences; the others hold labels too."""

GLOSSARY = {
    r"vaults?": "業務データ",
    r"discs?|medium|media": "媒体",
    r"password notices?": "パスワード通知書",
    r"confirmation records?": "確認記録票",
    r"key comparison sheet": "鍵の照合票",
    r"delivery slip": "納品書",
    r"management number": "管理番号",
    r"fingerprint": "照合番号",
    r"audit log": "操作記録",
    r"recovery sheet": "復旧キー",
    r"backup": "控え",
    r"secret store": "資格情報ストア",
    r"log-in name": "ログインID",
    r"responsible handler": "取扱責任者",
    r"handler list": "取扱者名簿",
    r"engagement": "委託案件",
    r"practice desks?": "研修用データ",
    r"rules": "要件・単価",
    r"lots?": "封入ロット",
    r"spoiled": "損紙",
    r"pulled? out|pull this notice out": "抜取り",
    r"screen(ed|ing|ings)?": "事前審査",
}
"""English word → the one Japanese word of the office for it."""
MEANS_ANOTHER = {
    ("lots?", "Lot list"),  # the form has a name of its own
    ("rules", "Destroy this medium by the rules and write to a new one."),
}

AVOIDED = re.compile("保管庫|利用者|授受|指摘|ファイル|バックアップ|レコード|インポート|エラー|実行|無効|[!！?？…]")
"""What the office calls otherwise (a 保管庫 is a cabinet, a 利用者 a parent, a medium no ファイル), and loud marks."""
MIXED = re.compile(
    r"[０-９Ａ-Ｚａ-ｚ｡-ﾟ]"  # full-width digits and letters, half-width kana
    r"|[ぁ-ヿ一-鿿][,.:;()]|[,.:;()][ぁ-ヿ一-鿿]"
)
"""Digits and letters are half width, kana and the marks of a Japanese sentence full width."""


def _error_texts() -> set[Text]:
    return {("errors", text) for text in _error_texts_in_order()}


def _error_texts_in_order() -> list[str]:
    return list(dict.fromkeys(text for kind in kinds() for text in (kind.sentence, kind.remedy)))


def _calls(file: Path) -> list[ast.Call]:
    tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return [call for call in calls if ast.unparse(call.func).rpartition(".")[2] in TRANSLATORS]


def _literals(call: ast.Call) -> Text | None:
    texts = [each.value for each in call.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    return (texts[0], texts[1]) if len(texts) == len(call.args) == 2 else None


def _tr_texts() -> set[Text]:
    found = {_literals(call) for file in SOURCE.rglob("*.py") for call in _calls(file)}
    return {text for text in found if text}


def _places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _has_its_text_in_a_table(call: ast.Call) -> bool:
    return isinstance(call.args[0], ast.Constant) and call.args[0].value in TABLES


WANTED = sorted(_error_texts() | _tr_texts() | {(context, text) for context, texts in TABLES.items() for text in texts})


def test_every_text_is_written_where_it_can_be_found() -> None:
    files = [file for file in SOURCE.rglob("*.py") if file != TELLS_ERRORS]
    unclear = [(file, call) for file in files for call in _calls(file) if _literals(call) is None]
    assert not [f"{file.name}:{call.lineno}" for file, call in unclear if not _has_its_text_in_a_table(call)]


@pytest.mark.parametrize("context", sorted({context for context, _ in WANTED}))
def test_every_text_has_its_translation(context: str) -> None:
    texts = read_texts(resource("i18n/ja.ts"))
    assert not [source for where, source in WANTED if where == context and (where, source) not in texts]


def test_a_translation_fills_the_same_places() -> None:
    texts = read_texts(resource("i18n/ja.ts"))
    assert not [source for (_, source), text in texts.items() if _places(source) != _places(text)]


def test_no_translation_outlives_its_text() -> None:
    assert not set(read_texts(resource("i18n/ja.ts"))) - set(WANTED)


def test_the_file_stands_in_order() -> None:
    texts = list(read_texts(resource("i18n/ja.ts")))
    assert texts == sorted(texts, key=lambda text: text[0])
    assert [source for context, source in texts if context == "errors"] == _error_texts_in_order()


@pytest.mark.parametrize("english", GLOSSARY)
def test_a_thing_has_the_name_that_the_office_gives_it(english: str) -> None:
    word = re.compile(rf"\b({english})\b", re.IGNORECASE)
    texts = read_texts(resource("i18n/ja.ts")).items()
    named = [
        (source, text) for (_, source), text in texts if word.search(source) and (english, source) not in MEANS_ANOTHER
    ]
    assert named
    assert not [(source, text) for source, text in named if GLOSSARY[english] not in text]


def test_no_translation_says_what_the_office_avoids() -> None:
    assert not [text for text in read_texts(resource("i18n/ja.ts")).values() if AVOIDED.search(text)]


def test_no_translation_mixes_widths() -> None:
    assert not [text for text in read_texts(resource("i18n/ja.ts")).values() if MIXED.search(text)]


def test_a_sentence_ends_as_a_sentence() -> None:
    texts = read_texts(resource("i18n/ja.ts")).items()
    assert not [text for (context, _), text in texts if context in SENTENCES and not text.endswith("。")]
    assert not [text for (_, source), text in texts if source.endswith(".") != text.endswith("。")]
