"""What can not be put on paper (SD-5xx)."""

from sitter_desk.errors.base import MachineError, UserError


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


class PrinterMissing(MachineError):
    code = "SD-507"
    sentence = "This PC does not know this printer. Nothing was printed."
    remedy = "Look whether it is switched on and connected, then choose a printer again."


class PrintFailed(MachineError):
    code = "SD-508"
    sentence = "The printer did not take the paper to its end. What came out of it is not complete."
    remedy = "Gather every sheet that came out, see to the printer, then print the whole paper again."
