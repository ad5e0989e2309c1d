"""The words of the audit log: acts, groups of acts, things and what came of them; fields stand in ``log_fields.py``.

An act is told in the past, as what somebody did. Shown through the translation table (context ``audit_words``).
"""

from collections.abc import Mapping
from typing import Literal

Group = Literal["looked", "case", "decided", "printed", "exchanged", "desk"]

LOOKED: Mapping[str, str] = {
    "record.read": "Looked at records",
    "duplicate.look": "Looked for duplicates",
    "audit.read": "Read the audit log",
    "audit.verify": "Computed the audit log again",
    "bundle.inspect": "Opened a bundle to look at it",
}
CASE: Mapping[str, str] = {
    "export.read": "Read a file of the portal",
    "export.take_in": "Made applications of the ward's rows",
    "application.type": "Typed an application from paper",
    "draft.keep": "Kept a draft",
    "draft.drop": "Threw a draft away",
    "finding.settle": "Settled a point",
    "duplicate.decide": "Decided a suspected duplicate",
    "paper.check": "Looked a paper through",
    "screening.record": "Recorded a screening",
    "deficiency.make": "Made a deficiency notice",
    "deficiency.post": "Entered a letter as posted",
    "deficiency.remind": "Noted a call about a letter",
    "deficiency.cancel": "Cancelled a letter",
    "deficiency.pass_on": "Passed an unanswered case on to the ward",
    "supplement.receive": "Received papers that came later",
    "case.submit": "Submitted a case to the ward",
    "case.move": "Moved a case to a later round",
    "case.correct": "Corrected a case",
    "case.change": "Noted a change that the applicant told",
    "case.withdraw": "Noted a withdrawal",
    "case.reinstate": "Took a withdrawal back",
    "question.ask": "Asked the other desk",
    "question.answer": "Answered the other desk",
}
DECIDED: Mapping[str, str] = {
    "engagement.open": "Opened an engagement",
    "acceptance.record": "Accepted the handler list",
    "rules.put": "Put rules in force",
    "kit.list": "Read a list for the kit",
    "budget.put": "Entered the budget",
    "round.open": "Opened a round",
    "round.record": "Recorded a day of a round",
    "ward_check.record": "Recorded a look-up",
    "verdict.mark": "Marked a verdict",
    "case.send_back": "Sent a case back",
    "decision.register": "Registered a decision",
    "decision.uphold": "Said that a decision stands",
    "repayment.demand": "Demanded a repayment",
    "repayment.record": "Recorded a repayment",
}
PRINTED: Mapping[str, str] = {
    "notice.print": "Made notices, or took them out",
    "lot.seal": "Recorded a sealed lot",
    "delivery.print": "Made a delivery slip",
    "lot.deliver": "Delivered a lot",
    "breakdown.print": "Made the breakdown of a round",
    "calculation.print": "Made a calculation sheet",
    "screening.print": "Made a screening list",
    "password.print": "Made a paper with a code or a password",
    "paper.print": "Printed a paper",
}
EXCHANGED: Mapping[str, str] = {
    "bundle.seal": "Made a bundle",
    "bundle.apply": "Took a bundle over",
    "peer.trust": "Trusted the other desk's key",
    "media.keep": "Noted where a disc or notice is kept",
    "handover.print": "Made a confirmation record",
    "handover.record": "Recorded a hand-over",
    "handover.confirm": "Confirmed a hand-over",
}
OF_DESK: Mapping[str, str] = {
    "vault.create": "Made the vault",
    "vault.unlock": "Opened the vault",
    "vault.prove": "Proved who was there",
    "refused": "Was refused",
    "user.add": "Added a person",
    "user.invite": "Made an invitation",
    "invitation.accept": "Came in by an invitation",
    "recovery.use": "Came in by the recovery sheet",
    "recovery.renew": "Made a new recovery code",
    "password.change": "Changed the password",
    "user.remove": "Removed a person",
    "clock.state": "Stated that the clock is right",
    "setting.put": "Changed a setting of the desk",
}
ACTS: Mapping[str, str] = {**LOOKED, **CASE, **DECIDED, **PRINTED, **EXCHANGED, **OF_DESK}
"""Act → what somebody did."""

GROUPS: Mapping[str, Mapping[str, str]] = {
    "looked": LOOKED, "case": CASE, "decided": DECIDED, "printed": PRINTED, "exchanged": EXCHANGED, "desk": OF_DESK,
}  # fmt: skip
GROUP_NAMES: Mapping[str, str] = {
    "looked": "Looked",
    "case": "Worked on cases",
    "decided": "Rules, rounds, decisions",
    "printed": "Papers, lots",
    "exchanged": "Handed over",
    "desk": "Desk and people",
}

THINGS: Mapping[str, str] = {
    "engagement": "engagement", "round": "round", "rule_set": "rules", "acceptance": "acceptance",
    "certification": "certified company or sitter", "carried_over": "hours carried over", "budget": "budget",
    "export_file": "file of the portal", "export_row": "row of the portal", "applicant": "applicant", "child": "child",
    "application": "application", "use": "use", "finding": "point to settle", "change_notice": "change told",
    "paper_check": "paper", "screening": "screening", "duplicate": "suspected duplicate", "submission": "submission",
    "ward_check": "look-up", "deficiency": "deficiency notice", "supplement": "papers that came later",
    "posting": "posting book", "question": "question", "answer": "answer", "approval": "approval",
    "decision": "decision", "repayment": "repayment", "notice": "notice", "lot": "lot", "draft": "draft",
    "carried_item": "disc or password notice", "handover": "confirmation record", "confirmation": "confirmation",
    "bundle": "bundle", "peer": "other desk", "object": "paper kept", "user": "person", "slot": "key slot",
    "vault": "vault", "epoch": "data key", "clock": "clock", "audit": "audit log", "recovery": "recovery sheet",
    "invitation": "invitation sheet", "fingerprint": "key comparison sheet", "erasure": "erasure",
    "settings": "settings", "verdict": "verdict", "paper": "paper",
    "unlock.failed": "did not get in", "vault.restored": "folder put back", "attempts.older": "record of tries",
    "attempts.missing": "record of tries", "attempts.broken": "record of tries",
}  # fmt: skip
"""What an entry speaks of."""

DETAILS: Mapping[str, str] = {
    "new": "new",
    "printed": "made",
    "opened": "opened",
    "count": "{count} listed",
    "records": "{count} records",
    "rows": "{count} rows",
    "listed": "{count} listed",
    "kept": "{count} kept",
    "questions": "{count} questions",
    "lots": "{count} lots",
    "explained": "the amount explained",
    "reviewed": "looked through",
    "screening": "the screening",
    "previewed": "previewed",
    "state.invited": "invited",
    "state.active": "came in",
    "state.removed": "removed",
    "state.valid": "valid",
    "state.retired": "opens nothing any more",
    "state.proved": "proved",
    "state.1": "holds from first to last",
    "state.0": "does not hold",
    "other": "an act unknown here",
}
"""What came of it, beside the fields that changed."""

BREAKS: Mapping[str, str] = {
    "gap": "a number is missing",
    "entry": "the entry can't be read",
    "hash": "the entry is not the one that was written",
    "short": "the log ends before a number on paper",
    "anchor": "another entry stands where the paper says",
}
"""How the chain stops holding."""
