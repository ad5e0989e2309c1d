"""The page ``bundles`` and its parts; ``page.py`` is the page itself."""
