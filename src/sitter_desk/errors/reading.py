"""What was typed or read from a file (SD-4xx)."""

from sitter_desk.errors.base import UserError


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
    sentence = "This file of rules is not written as such files are. Nothing was changed."
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
        "The field {field} of this record ({type}) holds a day, a time, a number or a sign that can't stand, or is"
        " empty. Nothing was saved."
    )
    remedy = (
        "Type the field again: days like 2025-04-25, times like 09:30, yen and hours not below 0,"
        " no hidden signs, no formula at the beginning."
    )
