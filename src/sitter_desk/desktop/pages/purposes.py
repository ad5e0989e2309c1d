"""What each page is for, in two or three plain sentences: what F1 says first (context "help")."""

from typing import Final

PURPOSES: Final[dict[str, str]] = {
    "home": "What waits here, most urgent first, and the days of the rounds. A line leads to where the work is done.",
    "applications": "Every application of this desk, found by name, kana, number, telephone or account. To search for "
    "people is an entry in the audit log.",
    "case": "One application in whole: what was applied for, its papers, what was said and decided, and every change. "
    "To open it is an entry in the audit log.",
    "form": "An application is typed here in the order of the paper. What is typed is kept by itself and comes back "
    "when you return; nothing is taken in before you say so.",
    "prescreening": "One case after another: the check list, the amount line by line, and the hours against the cap. "
    "It proposes an amount; the ward alone decides.",
    "duplicates": "Two applications or persons that may be one and the same. A person compares both sides and says "
    "what they are, with the reason.",
    "deficiencies": "Letters to applicants about what is missing, the calls, and the papers that came. What nobody "
    "answered is passed on to the ward.",
    "decisions": "The ward decides here. Mark each case of the round, then register the approval once for all of them; "
    "every decision is signed.",
    "lookups": "Whom the ward looks up in its register, and for which days. The answer is recorded for each person.",
    "portal_import": "The table of e-applications from the ward's portal is read here. Every row is looked at before "
    "anything is kept.",
    "rules": "The ward's rules for a year, entry by entry. They are changed in a working copy, tried, and only then "
    "put in force.",
    "notices": "Notices are printed in lots, from decisions whose signature is verified at that moment. The sum of "
    "printed, spoiled and sealed sheets must close.",
    "paper": "Every paper this desk can print, seen before it is printed. Each print is an entry in the audit log.",
    "bundles": "What travels between ward and contractor on a disc: what was made, what came, and what is still on its "
    "way.",
    "bundle_make": "What the other desk does not have yet is sealed and written to a medium, then read back. Until "
    "every byte agrees it does not count as made.",
    "bundle_open": "A disc from the other desk is opened step by step. Nothing changes in the vault until you apply "
    "what you have seen.",
    "password_notice": "The password of a bundle is printed on paper, by itself. Disc and notice are never handed over "
    "together.",
    "media": "Every disc and every password notice: who holds it, where it is, and when it is due back.",
    "handovers": "Each hand-over has a confirmation record. The ward records it, the contractor confirms it from its "
    "own copy.",
    "handover_sheet": "One confirmation record with both halves. Type what stands on the signed sheet; the counts of "
    "both sides must agree.",
    "rounds": "The rounds with their days, and how far each has come. The engagement and its contract are here too.",
    "audit_log": "Everything that was looked at, changed, handed out or refused at this desk. Nobody can change or "
    "remove an entry.",
    "users": "Who may work at this desk, and as what. A person comes in with an invitation on paper.",
    "settings": "Language, colours, text size, printer and the time to the lock. Some are yours alone, some are for "
    "everybody at this desk.",
}
