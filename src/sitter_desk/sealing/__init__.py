"""Published constructions only; the only door to ``cryptography``."""
