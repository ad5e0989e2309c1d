"""The page ``bundle_make`` and its parts; ``page.py`` is the page itself."""
