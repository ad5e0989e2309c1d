"""The one exception tree: each error has a code, a sentence and a remedy, and says whose fault it is.

Cut into one module a code range (docs/adr/0003, docs/errors.md); everything is imported from here.
"""

from sitter_desk.errors.base import *  # noqa: F403  the tree is one; every public name is an error
from sitter_desk.errors.bundle import *  # noqa: F403  the tree is one; every public name is an error
from sitter_desk.errors.course import *  # noqa: F403  the tree is one; every public name is an error
from sitter_desk.errors.machine import *  # noqa: F403  the tree is one; every public name is an error
from sitter_desk.errors.office import *  # noqa: F403  the tree is one; every public name is an error
from sitter_desk.errors.paper import *  # noqa: F403  the tree is one; every public name is an error
from sitter_desk.errors.reading import *  # noqa: F403  the tree is one; every public name is an error
from sitter_desk.errors.vault import *  # noqa: F403  the tree is one; every public name is an error
