"""The page ``deficiencies`` and its parts; ``page.py`` is the page itself."""
