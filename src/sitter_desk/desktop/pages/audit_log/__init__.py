"""The page ``audit_log`` and its parts; ``page.py`` is the page itself."""
