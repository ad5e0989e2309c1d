"""Papers are read back with Qt, which needs no screen for that."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
