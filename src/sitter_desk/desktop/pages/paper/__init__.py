"""The page ``paper`` and its parts; ``page.py`` is the page itself."""
