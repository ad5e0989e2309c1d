"""The page ``case`` and its parts; ``page.py`` is the page itself."""
