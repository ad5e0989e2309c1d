"""The page ``rounds`` and its parts; ``page.py`` is the page itself."""
