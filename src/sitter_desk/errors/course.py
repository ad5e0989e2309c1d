"""The course of a case: stages, rounds, questions, changes, changed decisions (SD-66x, SD-67x and SD-70x)."""

from sitter_desk.errors.base import DamagedData, UserError


class WrongStage(UserError):
    code = "SD-660"
    sentence = "Application {number} stands at a stage ({stage}) where this can't be done. Nothing was changed."
    remedy = "What lies with the ward changes once it is sent back; what is decided changes by another decision."


class ScreenAgain(UserError):
    code = "SD-661"
    sentence = "Application {number} was not screened since it was last changed or sent back. Nothing was submitted."
    remedy = "Screen it, then submit it. If it stands as it was, answer the ward instead."


class ApplicantNotAsked(UserError):
    code = "SD-662"
    sentence = "Application {number} is deficient, so it was not submitted."
    remedy = "Ask the applicant by a deficiency notice; when the date passes, pass it on and screen it again."


class NotSubmitted(UserError):
    code = "SD-663"
    sentence = "Application {number} was not submitted as it stands now. Nothing was decided."
    remedy = "Have the contractor submit it and send it by bundle."


class SnapshotDiffers(DamagedData):
    code = "SD-664"
    sentence = "Application {number} is not what the contractor submitted. Nothing was decided."
    remedy = "Send it back and tell the contractor this code; it must be submitted again."


class BatchTooLarge(UserError):
    code = "SD-665"
    sentence = "{count} were chosen, but at most {limit} can be done at once. Nothing was done."
    remedy = "Choose fewer, then go on with the rest."


class AnsweredAlready(UserError):
    code = "SD-666"
    sentence = "Question {number} has been answered already. Nothing was changed."
    remedy = "If something is still open, ask a new question."


class OwnQuestion(UserError):
    code = "SD-667"
    sentence = "Question {number} was asked at this desk, so it can't be answered here."
    remedy = "Wait for the disc with the answer of the other desk."


class ChangedSince(UserError):
    code = "SD-668"
    sentence = "Application {number} was changed since it was submitted, so words alone don't answer the ward."
    remedy = "Screen it and submit it again: that is the answer."


class TextMissing(UserError):
    code = "SD-669"
    sentence = "There is no text. Nothing was recorded."
    remedy = "Say in a sentence or two what it is about."


class ToldAlready(UserError):
    code = "SD-670"
    sentence = "What application {number} has here is what was told now. Nothing was changed."
    remedy = "Compare the change notice with the application again."


class NotTheWardsCheck(UserError):
    code = "SD-671"
    sentence = "The rules of application {number} leave no such check ({check}) to the ward. Nothing was recorded."
    remedy = "Choose a check of the lookup list."


class PlanUnfit(UserError):
    code = "SD-672"
    sentence = "A round has its steps in their order, each once, on days that follow each other. Nothing was recorded."
    remedy = "Correct the steps and days, from the closing to the transfer."


class LaterRoundOnly(UserError):
    code = "SD-673"
    sentence = "Application {number} can only move to a later round. Nothing was changed."
    remedy = "Choose a round behind its own."


class NothingToRepay(UserError):
    code = "SD-674"
    sentence = "The decision on application {number} took back no money. Nothing was demanded."
    remedy = "Only a decision that lowers or revokes an earlier one leads to a repayment."


class DemandedAlready(UserError):
    code = "SD-675"
    sentence = "The repayment for application {number} has been demanded already. Nothing was changed."
    remedy = "Look at the open repayments."


class PaidAlready(UserError):
    code = "SD-676"
    sentence = "This repayment has been recorded as paid already. Nothing was changed."
    remedy = "Look at the open repayments."


class RevokedAlready(UserError):
    code = "SD-677"
    sentence = "The decision on application {number} has been revoked already. Nothing was decided."
    remedy = "Leave the revoked applications out of this approval."


class DecidedAsBefore(UserError):
    code = "SD-678"
    sentence = "The new decision on application {number} would say what the earlier one says. Nothing was decided."
    remedy = "Leave it out of this approval; if it was submitted again, record that the decision stands."


class NothingCorrected(UserError):
    code = "SD-679"
    sentence = "Nothing of application {number} would be another by this correction. Nothing was changed."
    remedy = "Compare the paper with what is here again."


class CaseOver(UserError):
    code = "SD-700"
    sentence = "Application {number} was withdrawn or its decision revoked, so it is over. Nothing was changed."
    remedy = "Answer a withdrawal by revoking the decision; what was revoked needs an application of its own."


class NotSentBack(UserError):
    code = "SD-701"
    sentence = "The ward did not send application {number} back, so no use is left out of it here. Nothing was changed."
    remedy = "What the register says is the ward's to judge; wait for its disc."


class ChildNeeded(UserError):
    code = "SD-702"
    sentence = "Application {number} has uses of this child that count, or no other child. Nothing was changed."
    remedy = "Strike out the uses of the child or give them to another one first, or correct the child instead."
