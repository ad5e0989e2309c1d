"""sitter desk: the offline desk of a ward and its contractor for the babysitter subsidy."""
