"""The page ``duplicates`` and its parts; ``page.py`` is the page itself."""
