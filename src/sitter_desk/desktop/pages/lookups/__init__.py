"""The page ``lookups`` and its parts; ``page.py`` is the page itself."""
