"""The encrypted carrier between two desks. Normative text: ``docs/bundle-format.md``."""
