"""The page ``password_notice`` and its parts; ``page.py`` is the page itself."""
