"""The page ``bundle_open`` and its parts; ``page.py`` is the page itself."""
