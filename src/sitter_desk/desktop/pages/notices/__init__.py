"""The page ``notices`` and its parts; ``page.py`` is the page itself."""
