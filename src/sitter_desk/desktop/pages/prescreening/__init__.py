"""The page ``prescreening`` and its parts; ``page.py`` is the page itself."""
