"""The machine: secret store, fonts, folders, clock (SD-1xx)."""

from sitter_desk.errors.base import MachineError, UserError


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
    sentence = "A part of this program is missing. Nothing was done."
    remedy = "Install the program again from its own medium."


class FontsMissing(MachineError):
    """A font the papers need isn't installed."""

    code = "SD-106"
    sentence = "These fonts are missing on this PC: {fonts}. Nothing was printed."
    remedy = "Ask the person responsible for this PC to install them from the program's own medium. Then start again."


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
    sentence = "The Japanese texts of this program are damaged. Nothing was done."
    remedy = "Install the program again from its own medium."


class FolderUnusable(MachineError):
    """A folder can't be made or written; nothing was begun."""

    code = "SD-110"
    sentence = "This folder can't be made or written. Nothing was begun."
    remedy = "Choose another folder, or ask for the right to write there."


class FolderTaken(UserError):
    """The demo never writes over what another run left."""

    code = "SD-111"
    sentence = "This folder is not empty. Nothing was begun."
    remedy = "Name another folder, or remove what is in it."
