"""The work of the two offices (SD-6xx)."""

from sitter_desk.errors.base import DamagedData, MachineError, UserError


class NotPermitted(UserError):
    code = "SD-601"
    sentence = "Your role does not allow this. Nothing was changed; the attempt is in the audit log."
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
    sentence = "A day or a time can't be read. Nothing was recorded."
    remedy = "Type the day like R7.4.25 or 2025-04-25 and the time like 10:30."


class ClockUnstated(MachineError):
    code = "SD-620"
    sentence = "The clock of this PC is behind the last entry or far ahead of it. Nothing was changed."
    remedy = "Set the clock, or let two people state here that it is right."


class SamePerson(UserError):
    code = "SD-621"
    sentence = "This needs a second person. Nothing was changed."
    remedy = "Let another handler of this desk type log-in name and password."


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


class DifferenceUnexplained(UserError):
    code = "SD-632"
    sentence = "The counts differ and no reason is given. Nothing was confirmed."
    remedy = "Count once more; if it still differs, write in a few words what you found."


class LinesMissing(UserError):
    code = "SD-633"
    sentence = "The confirmation record has a row without a thing or a count, or no row at all. No sheet was made."
    remedy = "Choose the discs or notices that go, or type what goes and how many."


class DuplicateNoteMissing(UserError):
    code = "SD-640"
    sentence = "A suspected duplicate is decided with a note that says why. Nothing was decided."
    remedy = "Look at both records, then write in a few words what they showed."


class NothingToAsk(UserError):
    code = "SD-650"
    sentence = "Application {number} has nothing that the applicant could mend. No deficiency notice was made."
    remedy = "Go on with it: what the ward must judge goes to the ward."


class DeficiencyOpen(UserError):
    code = "SD-651"
    sentence = "Deficiency notice {number} of this application still waits for its answer. No other one was made."
    remedy = "Record the papers that came in, or wait for the reply date; cancel a letter that never left."


class DeficiencyPosted(UserError):
    code = "SD-652"
    sentence = "Deficiency notice {number} stands in the posting book already. Nothing was changed."
    remedy = "Look it up in the posting book."


class DeficiencyClosed(UserError):
    code = "SD-653"
    sentence = "Deficiency notice {number} is closed. Nothing was changed."
    remedy = "If something is still missing, make another deficiency notice."


class DeficiencyNotPosted(UserError):
    code = "SD-654"
    sentence = "Deficiency notice {number} has not been posted. Nothing was changed."
    remedy = "Post the letter and write it in the posting book first."


class DaysOutOfOrder(UserError):
    code = "SD-655"
    sentence = "The days don't follow each other: notice made, posted, called or reply due. Nothing was recorded."
    remedy = "Compare the days and type them again; cancel a letter that missed its date, and make another one."


class PaperUnknown(UserError):
    code = "SD-656"
    sentence = "This is no paper of the list for this year of use. Nothing was recorded."
    remedy = "Choose a paper of the list."


class PapersUnseen(UserError):
    code = "SD-657"
    sentence = "Not every paper of application {number} was looked at. No deficiency notice was made."
    remedy = "Look at every paper of the list first, so that one letter asks for everything."


class RulesVersionTaken(UserError):
    code = "SD-680"
    sentence = "There is a version {version} of the rules already. Nothing was changed."
    remedy = "Give the changed rules a version of their own."


class RulesUnconfirmed(UserError):
    code = "SD-681"
    sentence = "In version {version} of the rules an entry ({place}) is not confirmed by the ward. Nothing was decided."
    remedy = "Compare the entry with the ward's ordinance and confirm it, then register the approval again."


class WardCheckOpen(UserError):
    code = "SD-682"
    sentence = "A check of the ward ({check}) is not answered for application {number}. Nothing was decided."
    remedy = "Look it up and record the result, or refuse the application with its reason."


class ApplicationUnknown(UserError):
    code = "SD-683"
    sentence = "There is no application {number} here. Nothing was shown."
    remedy = "Type the receipt number as it stands on the paper, like SJ6-0-0001."


class RulesMissing(UserError):
    code = "SD-684"
    sentence = "Application {number} is for uses of {year}, a year without rules here. Nothing was computed."
    remedy = "Put the year of use right, or ask the ward for the rules of that year."


class HoursLeft(DamagedData):
    code = "SD-685"
    sentence = "Application {number} was cut by hours that are not used up. Nothing was decided."
    remedy = (
        "Send it back to the contractor to be screened again: another one was refused, withdrawn or reduced meanwhile."
    )


class DuplicateOpen(UserError):
    code = "SD-686"
    sentence = "Application {number} may claim what is claimed elsewhere; nobody has decided that. Nothing was decided."
    remedy = "Look for duplicates here and decide each, or send it back to the contractor that keeps one open."


class MomentAhead(UserError):
    code = "SD-687"
    sentence = "The day and time on this sheet are still to come. Nothing was recorded."
    remedy = "Look at the sheet once more. If it is right, look at the clock of this PC."


class ApprovalDaysUnfit(UserError):
    code = "SD-688"
    sentence = "The days of this approval can't be: approved by today, in effect then or later, paid after that."
    remedy = "Compare them with the approved draft and type them again. Nothing was registered."


class JudgementMissing(UserError):
    code = "SD-689"
    sentence = "Application {number} leaves a check ({check}) to the ward's judgement, and none is written down."
    remedy = "Write in a sentence what the ward judged and why, then mark it again. Nothing was marked."


class ChangedSinceShown(UserError):
    code = "SD-690"
    sentence = "Application {number} was submitted anew since it lay before you. Nothing was decided."
    remedy = "Look at it as it stands now, and give the verdict again."


class MomentBeforeMade(UserError):
    code = "SD-691"
    sentence = "Something on this sheet was made only on {made_on}, after the day that was typed. Nothing was recorded."
    remedy = "Look at the day on the sheet once more."


class DayAhead(UserError):
    code = "SD-692"
    sentence = "The day {day} is still to come. Nothing was recorded."
    remedy = "Type the day on which it happened. If it is right, look at the clock of this PC."


class ForeignSheet(UserError):
    code = "SD-693"
    sentence = "{number} is no number of a confirmation record of this engagement. Nothing was confirmed."
    remedy = "Look at the number on your copy once more."
