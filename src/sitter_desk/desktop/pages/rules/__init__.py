"""The page ``rules`` and its parts; ``page.py`` is the page itself."""
