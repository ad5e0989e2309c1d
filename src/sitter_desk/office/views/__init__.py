"""What the pages of the window show, as plain data: one look each.

What changes something is in ``office`` itself, and a view only calls it.
"""
