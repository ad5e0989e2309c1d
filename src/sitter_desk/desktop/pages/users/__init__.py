"""The page ``users`` and its parts; ``page.py`` is the page itself."""
