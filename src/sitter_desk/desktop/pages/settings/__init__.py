"""The page ``settings`` and its parts; ``page.py`` is the page itself."""
