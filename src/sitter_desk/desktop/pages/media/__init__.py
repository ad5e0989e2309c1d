"""The page ``media`` and its parts; ``page.py`` is the page itself."""
