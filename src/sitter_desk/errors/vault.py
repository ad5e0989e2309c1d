"""The vault: opening, keyslots, records, audit log (SD-2xx)."""

from sitter_desk.errors.base import DamagedData, MachineError, UserError


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
    """Another window or process holds the vault: ``pc``, ``pid``, the ``login`` that opened it, ``since`` when;
    "unknown" where the lock does not tell."""

    code = "SD-203"
    sentence = "The vault is in use elsewhere (PC: {pc}, log-in name: {login}, since: {since}). It was not opened here."
    remedy = "Close the vault there, then try again."


class DamagedVault(DamagedData):
    """A file of the vault is not what this program wrote; ``part`` names it."""

    code = "SD-204"
    sentence = "The vault is damaged: something in it is missing or not as it was written. Nothing was changed."
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
    sentence = "The header of the vault asks for more than this program allows. Nothing was computed."
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


class PasswordUnfit(UserError):
    """A new password of a person does not keep the rules of ``domain.own_password``."""

    code = "SD-227"
    sentence = "The new password is too short or too easy to guess. Nothing was changed."
    remedy = "Take 12 characters or more, 5 of them different, without the log-in name, and no space at either end."
