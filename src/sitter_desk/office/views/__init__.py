"""What the pages of the window show, as plain data: one look each.

What changes something is in ``office`` itself, and a view only calls it; where a thing lies
(``media_ledger.keep_at``) is the one change made here.
"""
