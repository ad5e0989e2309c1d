"""The encrypted store of one desk; the only door to ``sqlcipher3``."""
