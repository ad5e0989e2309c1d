"""The window: Qt alone knows of a screen, and this room alone knows of Qt."""

import builtins

_plain_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401  this is where it happens

# PySide6 puts an import of its own in the place of Python's, which reads the source of every module that is imported
# from then on, looking for ``from __feature__``. Nothing here uses that, and it doubles the time to the window (C1).
builtins.__import__ = _plain_import
