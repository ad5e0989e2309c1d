"""The page ``form`` and its parts; ``page.py`` is the page itself."""
