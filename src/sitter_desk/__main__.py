"""``python -m sitter_desk``: the same as the command ``sitter-desk``."""

from sitter_desk.cli import main

if __name__ == "__main__":
    raise SystemExit(main())
