"""The bundle and its medium (SD-3xx)."""

from sitter_desk.errors.base import DamagedData, MachineError, SitterError, UserError


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
    sentence = (
        "This bundle builds on number {base}, but here only the numbers up to {applied} have been applied. "
        "Its records were not read."
    )
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
