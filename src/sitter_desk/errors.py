"""The one exception tree: each error has a code, a sentence and a remedy, and says whose fault it is.

Sentences are English here and complete in ``resources/i18n/ja.ts`` (context ``errors``). Placeholders in braces
are filled from keyword details. A detail is a number, a code, a column or a position, never a person's data:
sentences reach the screen, and what reaches the screen is read over a shoulder.

Code ranges: 1xx the machine, 2xx the vault, 3xx the bundle, 4xx what was typed or read, 5xx paper, 6xx the office.
"""

from typing import ClassVar


class SitterError(Exception):
    """Root of everything this program raises on purpose."""

    code: ClassVar[str] = "SD-000"
    sentence: ClassVar[str] = "Something happened that this program has no sentence for."
    remedy: ClassVar[str] = "Note the code and tell the person responsible for the program."

    def __init__(self, **details: str | int) -> None:
        super().__init__(self.code)
        self.details = details

    def __str__(self) -> str:
        return f"{self.sentence} {self.remedy} ({self.code})".format(**self.details)


class UserError(SitterError):
    """The person at the desk can put it right."""


class MachineError(SitterError):
    """The disk, the drive, the secret store or the set-up of this PC is at fault."""


class DamagedData(SitterError):
    """What was read is not what was written."""


class Cancelled(SitterError):
    """The person stopped it; nothing was changed and nothing needs to be said."""

    code = "SD-001"
    sentence = "Stopped. Nothing was changed."
    remedy = "Start again when you are ready."


# ---- 1xx the machine -------------------------------------------------------------------------------------------


class NoSecretStore(MachineError):
    """No OS secret store of the two kinds the program accepts (A8) answers here."""

    code = "SD-101"
    sentence = "This PC offers no secret store that can keep the key of this desk. Nothing was written."
    remedy = "On Windows sign in as yourself; on Linux start the keyring of the desktop. Then try again."


class SecretStoreLocked(MachineError):
    """The OS secret store is there, but stays locked."""

    code = "SD-102"
    sentence = "The secret store of this PC is locked. Nothing was read or written."
    remedy = "Unlock it with the password you sign in to this PC with. Then try again."


class SecretNotKept(MachineError):
    """What was read back from the OS secret store differs from what was written."""

    code = "SD-103"
    sentence = "The secret store of this PC did not keep what was written to it. Nothing depends on it yet."
    remedy = "Restart the PC and try again. If it happens again, ask the person responsible for this PC."


class SecretUnreadable(MachineError):
    """The entry in the OS secret store was not written by this program, or was changed."""

    code = "SD-104"
    sentence = "The entry of this desk in the secret store of this PC was changed by something else. It was not used."
    remedy = "Come in with an invitation code or the recovery sheet, and report it to the responsible handler."


class ResourceMissing(MachineError):
    """A file that is part of the program isn't there."""

    code = "SD-105"
    sentence = "A part of this program is missing: {name}. Nothing was done."
    remedy = "Install the program again from its own medium."


class FontsMissing(MachineError):
    """A font the papers need isn't installed."""

    code = "SD-106"
    sentence = "These fonts are missing on this PC: {fonts}. Nothing was printed."
    remedy = "Install them from the program's own medium, on Debian or Ubuntu with make setup. Then start again."


class ToolMissing(MachineError):
    """A program of the system that is started through the one door isn't installed."""

    code = "SD-107"
    sentence = "This PC lacks a program that is needed for this step: {tool}. The step was not begun."
    remedy = "Ask the person responsible for this PC to install it. Then try again."


class ToolFailed(MachineError):
    """A program of the system ended with a failure, or took too long and was stopped."""

    code = "SD-108"
    sentence = "A program of this PC could not finish its step: {tool}, result {status}. The step is not done."
    remedy = "Try again. If it fails again, note the code and tell the person responsible for this PC."


class TranslationsDamaged(MachineError):
    """The file of translations can't be read."""

    code = "SD-109"
    sentence = "The Japanese texts of this program are damaged: {name}. Nothing was done."
    remedy = "Install the program again from its own medium."


class FolderUnusable(MachineError):
    """A folder can't be made or written; nothing was begun."""

    code = "SD-110"
    sentence = "This folder can't be made or written. Nothing was begun."
    remedy = "Choose another folder, or ask for the right to write there."


# ---- 2xx the vault ---------------------------------------------------------------------------------------------


class NoVault(UserError):
    """There is nothing to open at this place."""

    code = "SD-201"
    sentence = "There is no vault in this folder. Nothing was made or changed."
    remedy = "Choose the folder of the vault, or make a new vault."


class WrongPassword(UserError):
    """The password does not open the key slot."""

    code = "SD-202"
    sentence = "The password does not fit this log-in name. Nothing was opened or changed."
    remedy = "Check caps lock and type the password again."


class VaultInUse(UserError):
    """Another process holds the vault; ``pc`` and ``pid`` name it."""

    code = "SD-203"
    sentence = "The vault is in use by another window on {pc} (process {pid}). It was not opened here."
    remedy = "Close the vault there, then try again."


class DamagedVault(DamagedData):
    """A file of the vault is not what this program wrote; ``part`` names it."""

    code = "SD-204"
    sentence = "The vault is damaged: {part} is missing or not as it was written. Nothing was changed."
    remedy = "Leave the folder as it is, and restore the last backup into a new folder."


class NewerVault(UserError):
    """The header was written by a newer version."""

    code = "SD-205"
    sentence = "The vault has format {found}, this program knows up to {known}. It was not opened."
    remedy = "Install the newer version of the program on this PC."


class NewerSchema(UserError):
    """The database was written by a newer version."""

    code = "SD-206"
    sentence = "The records have schema {found}, this program knows up to {known}. Nothing was changed."
    remedy = "Install the newer version of the program on this PC."


class MissingMachineSecret(MachineError):
    """The part of the key that this PC and account keep is not there, or is another one (A9)."""

    code = "SD-207"
    sentence = "This PC or account does not keep the machine key of this vault. The vault was not opened."
    remedy = "Open it on the PC and account where it was made, or use an invitation or the recovery sheet here."


class LockedOut(UserError):
    """Too many wrong passwords; ``seconds`` are still to wait (A6)."""

    code = "SD-208"
    sentence = "Too many wrong passwords or codes. Nothing was opened or changed."
    remedy = "Wait {seconds} seconds, then try again."


class MigrationsLost(MachineError):
    """The program's own schema files are not complete."""

    code = "SD-209"
    sentence = "The program's schema file number {number} is missing. The vault was not opened."
    remedy = "Install the program again."


class HeaderOutOfBounds(DamagedData):
    """A number in the header is beyond what a reader accepts (A20)."""

    code = "SD-210"
    sentence = "The header of the vault asks for more than this program allows ({field}). Nothing was computed."
    remedy = "Leave the folder as it is, and restore the last backup into a new folder."


class VaultExists(UserError):
    """The folder is not free for a new vault."""

    code = "SD-211"
    sentence = "The folder is not empty. No vault was made, and nothing was changed."
    remedy = "Choose a new folder, or open the vault that is there."


class WrongCode(UserError):
    """A recovery or invitation code opens no slot of this vault, or was used already."""

    code = "SD-212"
    sentence = "The code does not open this vault, or it was used already. Nothing was opened or changed."
    remedy = "Compare the code with the sheet, or ask the responsible handler for a new invitation."


class NoSpace(MachineError):
    """The disk is full, or would be (D9)."""

    code = "SD-213"
    sentence = "There is not enough room on the disk. Nothing was changed."
    remedy = "Make room on the disk of the vault, then try again."


class RecordMissing(UserError):
    """No record of this type has this id."""

    code = "SD-214"
    sentence = "The record asked for ({type}) is not in this vault."
    remedy = "Open the list again; the record may have been erased."


class RevisionConflict(UserError):
    """The record changed in between, or a revision was skipped."""

    code = "SD-215"
    sentence = "The record ({type}) was changed in the meantime. Nothing was saved."
    remedy = "Open the record again and repeat the change."


class NotOwner(UserError):
    """The record belongs to the other desk, or its owner would change (B6)."""

    code = "SD-216"
    sentence = "The record ({type}) belongs to the other desk. Nothing was saved."
    remedy = "Ask the other desk to change it."


class BrokenReference(DamagedData):
    """A rule of the schema refused what was to be written."""

    code = "SD-217"
    sentence = "What was to be saved does not fit the other records. Nothing was saved."
    remedy = "Note the code and tell the person responsible for the program."


class AuditBroken(DamagedData):
    """The chain of the audit log does not hold from entry ``seq`` on."""

    code = "SD-218"
    sentence = "The audit log does not hold at entry {seq} ({how})."
    remedy = "Change nothing more, keep the folder, and tell the responsible handler and the ward."


class DiskFailed(MachineError):
    """Reading or writing failed."""

    code = "SD-219"
    sentence = "The disk did not read or write as asked. The last step was not saved."
    remedy = "Check the disk, then open the vault again."


class UnstorableText(UserError):
    """A text or value that can't be stored and read again unchanged."""

    code = "SD-220"
    sentence = "A field of the record ({type}) holds something that can't be stored. Nothing was saved."
    remedy = "Type the field again."


class LoginTaken(UserError):
    """The log-in name is in use."""

    code = "SD-221"
    sentence = "This log-in name is already in use. Nothing was changed."
    remedy = "Choose another log-in name."


class LastResponsible(UserError):
    """Without a responsible handler nobody could sign any more."""

    code = "SD-222"
    sentence = "The last responsible handler can't be removed. Nothing was changed."
    remedy = "Invite another responsible handler first."


class UnknownUser(UserError):
    """No active user has this log-in name."""

    code = "SD-223"
    sentence = "No active user has this log-in name. Nothing was changed."
    remedy = "Choose a name from the list."


class DamagedObject(DamagedData):
    """An attachment is missing or not as it was written."""

    code = "SD-224"
    sentence = "A stored file of the vault is missing or damaged. It was not opened."
    remedy = "Restore it from the last backup."


class HeaderPutBack(DamagedData):
    """The header is older than the database beside it."""

    code = "SD-225"
    sentence = "The header is from epoch {header}, the records are from epoch {records}. Nothing was changed."
    remedy = "Put back the header that belongs to the records, or restore a backup as a whole."


class NotPractice(UserError):
    """Only a practice vault may do without a machine secret (A23)."""

    code = "SD-226"
    sentence = "A real vault needs the secret store of this PC. Nothing was made or changed."
    remedy = "Set up the secret store of the PC (the key ring of the log-in), then try again."


# ---- 3xx the bundle --------------------------------------------------------------------------------------------


class NotABundle(UserError):
    code = "SD-301"
    sentence = "This file is not an encrypted bundle of this program. Nothing was read from it."
    remedy = "Choose the file that carries the management number on the password notice."


class BundleNewer(UserError):
    code = "SD-302"
    sentence = "This bundle has container version {theirs}; this program reads up to {ours}. Nothing was read from it."
    remedy = "Update this program, or ask the sender to send it again in version {ours}."


class BundleHeaderDamaged(DamagedData):
    code = "SD-303"
    sentence = "The first lines of this bundle are damaged. Nothing was read from it."
    remedy = "Copy it from the disc again; if that does not help, ask the sender for a new disc."


class KdfRefused(DamagedData):
    code = "SD-304"
    sentence = (
        "The bundle asks for {iterations} rounds of key derivation; {low} to {high} are allowed. It was not opened."
    )
    remedy = "Do not use this file. Tell the sender, and ask for a new disc."


class PasswordMistyped(UserError):
    code = "SD-305"
    sentence = "Group {groups} of the password is not right. Nothing was opened."
    remedy = "Type that group again from the password notice."


class PasswordIncomplete(UserError):
    code = "SD-306"
    sentence = "The password has {typed} characters instead of {needed}. Nothing was opened."
    remedy = "Type all seven groups of five characters from the password notice."


class BundlePasswordWrong(UserError):
    code = "SD-307"
    sentence = (
        "The password does not open this bundle. It belongs to another disc, the disc was meant for another desk, "
        "or the first lines of the bundle were changed. Nothing was read from it."
    )
    remedy = "Compare the management number on the disc with the one on the password notice and type it again."


class BundleTruncated(DamagedData):
    code = "SD-308"
    sentence = "The bundle ends too early: a part is missing. Nothing was taken over."
    remedy = "Copy it from the disc again; if that does not help, ask the sender for a new disc."


class BundleAltered(DamagedData):
    code = "SD-309"
    sentence = "The bundle was changed or cut on its way. Nothing was taken over."
    remedy = "Copy it from the disc again; if that does not help, keep the disc, tell the sender and ask for a new one."


class BundleTrailing(DamagedData):
    code = "SD-310"
    sentence = "Something follows the end of the bundle that does not belong to it. Nothing was taken over."
    remedy = "Copy it from the disc again; if that does not help, keep the disc, tell the sender and ask for a new one."


class BundleMemberRefused(DamagedData):
    code = "SD-311"
    sentence = (
        "Part {position} inside the bundle is not one that a bundle may contain at this place. Nothing was taken over."
    )
    remedy = "Tell the sender the code and the part; the bundle was made by a faulty or foreign program."


class BundleMemberTooBig(DamagedData):
    code = "SD-312"
    sentence = "Part {position} inside the bundle is larger than a bundle may carry. Nothing was taken over."
    remedy = "Tell the sender the code and the part; the bundle was made by a faulty or foreign program."


class BundleHeadUnsigned(DamagedData):
    code = "SD-313"
    sentence = "The signature of the bundle's head is not right. Its records were not read."
    remedy = "Keep the disc, tell the sender by telephone, and ask for a new one."


class BundleHeadMismatch(DamagedData):
    code = "SD-314"
    sentence = "The head inside the bundle does not belong to its first lines. Its records were not read."
    remedy = "Keep the disc, tell the sender by telephone, and ask for a new one."


class BundleManifestUnsigned(DamagedData):
    code = "SD-315"
    sentence = "The signature of the bundle's list of contents is not right. Nothing was taken over."
    remedy = "Keep the disc, tell the sender by telephone, and ask for a new one."


class BundleManifestMismatch(DamagedData):
    code = "SD-316"
    sentence = "The bundle's list of contents does not agree with its contents. Nothing was taken over."
    remedy = "Keep the disc, tell the sender by telephone, and ask for a new one."


class BundleRecordRefused(DamagedData):
    code = "SD-317"
    sentence = "Line {line} of part {position} inside the bundle is not a valid record. Nothing was taken over."
    remedy = "Tell the sender the code, the part and the line; the bundle was made by a faulty or foreign program."


class RecordTooBig(UserError):
    code = "SD-318"
    sentence = "One record of the kind {kind} is larger than a bundle may carry. No bundle was made."
    remedy = "Shorten the longest text of that record and make the bundle again."


class BundlePractice(UserError):
    code = "SD-320"
    sentence = "Practice data and real data never mix: this bundle is of the other sort. Nothing was taken over."
    remedy = "Open it in the vault it was made for, or ask the sender for the right disc."


class BundleEngagementOther(UserError):
    code = "SD-321"
    sentence = "This bundle belongs to another engagement. Its records were not read."
    remedy = "Open the vault of that engagement, or give the disc back to the sender."


class BundleRecipientOther(UserError):
    code = "SD-322"
    sentence = "This bundle is meant for another desk. Its records were not read."
    remedy = "Give the disc back to the sender, and record that it went to the wrong place."


class BundleSenderOther(UserError):
    code = "SD-323"
    sentence = "This bundle comes from a desk that this engagement does not know. Its records were not read."
    remedy = "Ask the sender which desk made it. Do not apply it."


class BundleSenderUntrusted(UserError):
    code = "SD-324"
    sentence = "The sender's key has not been compared with the paper yet. The bundle was looked at, not taken over."
    remedy = "Type the sender's fingerprint from the key comparison sheet, then apply the bundle."


class BundleKeyOther(UserError):
    code = "SD-325"
    sentence = "This bundle was signed with another key than the one compared on paper. Its records were not read."
    remedy = "Ask the sender by telephone. A new key is valid only by a key comparison sheet signed by both sides."


class BundleIncarnationOlder(UserError):
    code = "SD-326"
    sentence = "The sender made this bundle before its data was restored. Its records were not read."
    remedy = "Ask the sender to make the bundle again from its present data."


class BundleReplayed(UserError):
    code = "SD-327"
    sentence = "This bundle (number {number}) has already been taken over. Nothing was changed."
    remedy = "Nothing needs to be done; place the disc with the media to be returned."


class BundleOlder(UserError):
    code = "SD-328"
    sentence = "This bundle has number {number}, but number {applied} is already taken over. Nothing was changed."
    remedy = "Use the newest disc; it contains everything of the older ones."


class BundleBaseUnknown(UserError):
    code = "SD-329"
    sentence = "This bundle builds on number {base}, but here only the numbers up to {applied} have been applied. Its records were not read."
    remedy = "Apply the bundles up to {base} first, or ask the sender for one that builds on number {applied}."


class BundleVersionNewer(UserError):
    code = "SD-330"
    sentence = (
        "The sender's program is newer: container {container} and records {records}; this one reads up to container "
        "{own_container} and records {own_records}. Nothing was taken over."
    )
    remedy = "Update this program, or ask the sender to send it again in the older version."


class BundleRulesNewer(UserError):
    code = "SD-331"
    sentence = (
        "The rules in this bundle have version {rules}; this program knows up to {own_rules}. Nothing was taken over."
    )
    remedy = "Update this program, then apply the bundle again."


class BundleAcknowledgesUnknown(UserError):
    code = "SD-332"
    sentence = (
        "The sender says it took over number {acknowledged}, but only {sent} were ever made here. "
        "Its records were not read."
    )
    remedy = "Check whether an older copy of this vault is open. Tell the sender before you go on."


class BundleLogRewritten(DamagedData):
    """The head of the sender's audit log contradicts the one that its last bundle showed."""

    code = "SD-333"
    sentence = (
        "The sender's audit log ends at entry {seq} in this bundle and at entry {known} in its last one, and the two "
        "do not fit: the log was shortened or rewritten. Its records were not read."
    )
    remedy = "Keep the disc. Compare the heads on the confirmation records together with the sender."


REFUSALS: dict[str, type[SitterError]] = {
    "practice": BundlePractice,
    "engagement": BundleEngagementOther,
    "recipient": BundleRecipientOther,
    "sender": BundleSenderOther,
    "untrusted": BundleSenderUntrusted,
    "key": BundleKeyOther,
    "incarnation": BundleIncarnationOlder,
    "replayed": BundleReplayed,
    "older": BundleOlder,
    "log": BundleLogRewritten,
    "base": BundleBaseUnknown,
    "newer_version": BundleVersionNewer,
    "newer_rules": BundleRulesNewer,
    "unknown_acknowledgement": BundleAcknowledgesUnknown,
}
"""The error of each refusal of ``domain.exchange.judge``; ``bundle.refusals`` fills in the numbers."""


class SealedAltered(DamagedData):
    code = "SD-341"
    sentence = "Encrypted data was changed or cut after it was written. Nothing of it was used."
    remedy = "Fetch it again from where it came from, or restore it from the backup."


class SealedTruncated(DamagedData):
    code = "SD-342"
    sentence = "Encrypted data ends too early. Nothing of it was used."
    remedy = "Fetch it again from where it came from, or restore it from the backup."


class SealedTrailing(DamagedData):
    code = "SD-343"
    sentence = "Something follows the end of encrypted data. Nothing of it was used."
    remedy = "Fetch it again from where it came from, or restore it from the backup."


class SealedTooLong(UserError):
    code = "SD-344"
    sentence = "This is more data than one encrypted stream can hold. Nothing was sealed."
    remedy = "Split the data and try again."


class NotCanonical(DamagedData):
    code = "SD-345"
    sentence = "Data does not have exactly the form this program writes. It was not used."
    remedy = "Fetch it again from where it came from; do not edit it by hand."


class SignatureRefused(DamagedData):
    code = "SD-346"
    sentence = "A signature is not right. What it stands under was not used."
    remedy = "Do not use this data. Ask the side that signed it."


class DecisionForged(DamagedData):
    code = "SD-347"
    sentence = "A decision does not carry the ward's valid signature. No notice was made from it."
    remedy = "Print nothing. Tell the responsible handler and the ward, and ask for the decision again by bundle."


class MediumFull(MachineError):
    code = "SD-350"
    sentence = (
        "The medium has too little room: {needed_mb} MB are needed, {free_mb} MB are free. No bundle was left on it."
    )
    remedy = "Take an empty medium, or make room, and try again."


class MediumWriteFailed(MachineError):
    code = "SD-351"
    sentence = "The medium could not be written. No bundle was left on it."
    remedy = "Check that the medium is in place, writable and not full, or take a new one."


class MediumReadFailed(MachineError):
    code = "SD-352"
    sentence = "The medium could not be read. Nothing was taken over."
    remedy = "Clean the disc or try another drive; if that does not help, ask the sender for a new disc."


class MediumDiffers(MachineError):
    code = "SD-353"
    sentence = "What was written to the medium can't be read back as it was. The bundle must not be handed over."
    remedy = "Destroy this medium by the rules and write to a new one."


class MediumOccupied(UserError):
    code = "SD-354"
    sentence = "A bundle with the management number {number} already stands there. It was left as it is."
    remedy = "Take an empty medium, or give the new bundle its own management number."


class NoBundleOnMedium(UserError):
    code = "SD-355"
    sentence = "There is no bundle on this medium."
    remedy = "Check that the right disc is in the drive and choose its folder."


class SeveralBundlesOnMedium(UserError):
    code = "SD-356"
    sentence = "There are {count} bundles on this medium: {names}."
    remedy = "Choose the one whose management number stands on the password notice."


class ManagementNumberRefused(UserError):
    code = "SD-357"
    sentence = "A management number may hold letters A to Z, digits and hyphens, at most 40. No bundle was made."
    remedy = "Give the medium a management number of that form."


# ---- 4xx what was typed or read --------------------------------------------------------------------------------


class ExportNotReadable(UserError):
    code = "SD-401"
    sentence = "This file is not a table in UTF-8 or Shift_JIS (CP932). Nothing was read from it."
    remedy = "Export it from the portal again as CSV, and choose the file that the portal made."


class ExportColumnsMissing(UserError):
    code = "SD-402"
    sentence = "Columns are missing in the first line of this file: {columns}. Nothing was read from it."
    remedy = "Export it from the portal again with all columns; do not edit it in a spreadsheet."


class ExportColumnsDoubled(UserError):
    code = "SD-403"
    sentence = "Columns stand twice in the first line of this file: {columns}. Nothing was read from it."
    remedy = "Export it from the portal again; do not edit it in a spreadsheet."


class ProgrammeNotText(UserError):
    code = "SD-410"
    sentence = "This file of rules is not valid TOML. Nothing was changed."
    remedy = "Take the file as it was delivered, or ask the person responsible for the rules to correct it."


class ProgrammeRefused(UserError):
    code = "SD-411"
    sentence = "The rules can't be used: {place} ({problem}). Nothing was changed."
    remedy = "Correct that entry in the file of rules and read it again."


class FileUnreadable(UserError):
    """A file named on the command line or in a dialog can't be read."""

    code = "SD-404"
    sentence = "There is nothing readable at this place. Nothing was read."
    remedy = "Check the place and choose again."


class RecordUnfit(UserError):
    """A typed or received field that can't stand as it is; ``field`` names it, the value is never told."""

    code = "SD-405"
    sentence = (
        "The field {field} of this record ({type}) holds a day, a time or a sign that can't stand. Nothing was saved."
    )
    remedy = (
        "Type the field again: days like 2025-04-25, times like 09:30, no hidden signs, no formula at the beginning."
    )


# ---- 5xx paper -------------------------------------------------------------------------------------------------


class UnprintableText(UserError):
    """A text holds characters that no font can draw; ``characters`` lists code points and fields, never a text."""

    code = "SD-501"
    sentence = "{count} characters can't be printed: {characters}. Nothing was printed."
    remedy = "Compare the characters with the paper or ask the sender which they are, correct the field, print again."


class FontMissing(MachineError):
    code = "SD-502"
    sentence = "The font file {font} isn't on this PC. Nothing was printed."
    remedy = "Install the fonts named in the set-up guide and start the program again."


class FontUnreadable(MachineError):
    code = "SD-503"
    sentence = "The font file {font} can't be used. Nothing was printed."
    remedy = "Install the font again and start the program again."


class AddressTooLong(UserError):
    """The addressee doesn't fit the window of the envelope even in the smallest size."""

    code = "SD-504"
    sentence = "The address of notice {notice} doesn't fit the window of the envelope. Nothing was printed."
    remedy = "Pull this notice out of the run and send it in an envelope addressed by hand."


class TextTooLong(UserError):
    code = "SD-505"
    sentence = "A text on paper {document} doesn't fit the space for it. Nothing was printed."
    remedy = "Shorten the text in that field, or split it, and print again."


class SealImageMissing(UserError):
    code = "SD-506"
    sentence = "The notices are set to carry an image of the seal, but none is registered. Nothing was printed."
    remedy = "Ask the ward to choose between seal omitted and paper with a printed seal."


# ---- 6xx the office --------------------------------------------------------------------------------------------


class NotPermitted(UserError):
    code = "SD-601"
    sentence = "Your role does not allow this ({act}). Nothing was changed; the attempt is in the audit log."
    remedy = "Ask the responsible handler, or let a person do it whose role allows it."


class HandlerListMissing(UserError):
    code = "SD-602"
    sentence = "The handler list has not been accepted yet, so no bundle with personal data was made."
    remedy = "Record the ward's acceptance of the contractor's handler list first."


class ImportUnfinished(UserError):
    code = "SD-603"
    sentence = "A bundle was verified here but neither applied nor discarded. No new bundle was made."
    remedy = "Apply or discard the waiting bundle, then make the new one."


class FingerprintDiffers(UserError):
    code = "SD-604"
    sentence = (
        "The typed fingerprint is not that of the key in this bundle. The key is not trusted; nothing was applied."
    )
    remedy = "Compare the key comparison sheet again. If it still differs, don't use this disc and tell the other desk."


class DiscWithItsNotice(UserError):
    code = "SD-605"
    sentence = (
        "A disc and the password notice of the same bundle can't change hands on one occasion. Nothing was recorded."
    )
    remedy = "Hand them over on separate occasions, each with its own confirmation record."


class CountsMissing(UserError):
    code = "SD-606"
    sentence = "Not every row of the confirmation record has been counted. Nothing was recorded."
    remedy = "Count each row and type the counts as they stand on the sheet."


class PaperOutsidePractice(UserError):
    code = "SD-607"
    sentence = "Papers of a real desk are printed, never saved as files. No file was written."
    remedy = "Print the paper. Only a practice desk can save it."


class LotUnbalanced(UserError):
    code = "SD-608"
    sentence = "Lot {lot} does not balance: printed {printed}, sealed {sealed}, spoiled {spoiled}, pulled out {pulled}."
    remedy = "Find the missing or surplus sheets; the lot can't be delivered before the numbers agree."


class ScreeningBlocked(UserError):
    code = "SD-609"
    sentence = "{count} points of application {number} must be settled before it can be screened. Nothing was changed."
    remedy = "Settle each point with its reason, then screen again."


class NotScreened(UserError):
    code = "SD-610"
    sentence = "Application {number} has no screening of its present revision, so nothing was decided."
    remedy = "Have it screened again and sent by bundle, or send it back to the contractor."


class NothingFound(UserError):
    code = "SD-611"
    sentence = "There is nothing here yet that this could be done with."
    remedy = "Do the step before it first."


class RefusalWithoutReason(UserError):
    code = "SD-612"
    sentence = "A refusal or a partial grant needs its reason. Application {number} has none; nothing was decided."
    remedy = "Choose or type the reason that the notice shall give."


class SheetAlreadyRecorded(UserError):
    code = "SD-613"
    sentence = "Confirmation record {number} has been transcribed already. Nothing was changed."
    remedy = "To correct it, make a new sheet that names the number of this one."


class FileImportInPractice(UserError):
    code = "SD-614"
    sentence = "This is a practice desk. A file with real people's data must not be read here. Nothing was read."
    remedy = "Read the file at the real desk, or say that its people are invented."


class RecordNotTheirs(DamagedData):
    code = "SD-615"
    sentence = "The bundle holds a record ({type}) that the sending desk does not own. Nothing was applied."
    remedy = "Don't use this disc; tell the desk that made it, with this code."


class OlderRecord(UserError):
    code = "SD-616"
    sentence = (
        "The bundle holds revision {revision} of a record ({type}) of which a newer one is here. Nothing was applied."
    )
    remedy = "The sender may work on a copy put back from a backup: speak to the sender before another disc is made."


class ConflictingRecord(DamagedData):
    code = "SD-617"
    sentence = "The bundle holds another content for revision {revision} of a record ({type}). Nothing was applied."
    remedy = "The sender may work on two copies of its vault: speak to the sender before another disc is made."


class NotAKit(UserError):
    code = "SD-618"
    sentence = "This bundle is not the first one of an engagement from its ward. No desk was made."
    remedy = "Use the disc of the engagement kit; later discs are opened at the desk that the kit made."


class MomentUnclear(UserError):
    code = "SD-619"
    sentence = "Day or time of the hand-over can't be read. Nothing was recorded."
    remedy = "Type the day like R7.4.25 or 2025-04-25 and the time like 10:30."


class ClockUnstated(MachineError):
    code = "SD-620"
    sentence = "The clock of this PC is behind the last entry or far ahead of it. Nothing was changed."
    remedy = "Set the clock, or let two people state here that it is right."


class SamePerson(UserError):
    code = "SD-621"
    sentence = "This needs a second person. Nothing was changed."
    remedy = "Let another handler of this desk type log-in name and password."


class AlreadyDecided(UserError):
    code = "SD-622"
    sentence = "Application {number} has been decided already in its present revision. Nothing was decided."
    remedy = "Leave the decided applications out of this approval."


class ScreeningDiffers(DamagedData):
    code = "SD-623"
    sentence = "The amount of application {number} is not what the ward's rules give. Nothing was decided."
    remedy = "Send it back to the contractor to be screened again by the rules of the engagement."


class VerdictUnfit(UserError):
    code = "SD-624"
    sentence = "The verdict on application {number} does not fit its amount and hours. Nothing was decided."
    remedy = "Grant what is whole, part what was left out or cut, and refuse what comes to nothing."


class HoursOverCap(UserError):
    code = "SD-625"
    sentence = "With application {number} a child would pass its hours of the year. Nothing was decided."
    remedy = "Send it back to the contractor; the hours of all its applications count together."


class ExportTwice(UserError):
    code = "SD-626"
    sentence = "This very export has been read in this round already. Nothing was read."
    remedy = "Choose the newer export, or go on with the rows that are here."


class AttachmentsUnknown(UserError):
    code = "SD-627"
    sentence = "The bundle carries attachments, which this version can't take. Nothing was applied."
    remedy = "Install the newer version of the program on this PC, then open the disc again."


class KeyPinnedAlready(UserError):
    code = "SD-628"
    sentence = "Another key of this desk is trusted here. The new one was not trusted; nothing was applied."
    remedy = "Don't use this disc; speak to the desk. A new key needs a key comparison sheet signed by both."


class PrintedAlready(UserError):
    code = "SD-629"
    sentence = "The password notice {number} has been printed once. It was not printed again."
    remedy = "Make a new bundle: it has a new password and a new disc; the old pair goes back and is void."


class NotMainSeat(UserError):
    code = "SD-630"
    sentence = "Only the main seat numbers notices. Nothing was printed."
    remedy = "Print the notices at the main seat."


class ConfirmedAlready(UserError):
    code = "SD-631"
    sentence = "Confirmation record {number} has been confirmed already. Nothing was changed."
    remedy = "To correct it, ask the ward for a new sheet that names the number of this one."
