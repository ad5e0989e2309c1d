"""The page ``portal_import`` and its parts; ``page.py`` is the page itself."""
