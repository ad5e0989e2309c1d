"""This PC: secret store (the only door to ``keyring``), paths, programs, drives, language."""
