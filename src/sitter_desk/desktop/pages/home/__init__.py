"""The page ``home`` and its parts; ``page.py`` is the page itself."""
