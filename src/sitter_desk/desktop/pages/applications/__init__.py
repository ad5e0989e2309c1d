"""The page ``applications`` and its parts; ``page.py`` is the page itself."""
