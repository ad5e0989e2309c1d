"""The page ``handover_sheet`` and its parts; ``page.py`` is the page itself."""
