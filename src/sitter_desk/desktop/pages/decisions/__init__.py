"""The page ``decisions`` and its parts; ``page.py`` is the page itself."""
