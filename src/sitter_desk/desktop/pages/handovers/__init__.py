"""The page ``handovers`` and its parts; ``page.py`` is the page itself."""
