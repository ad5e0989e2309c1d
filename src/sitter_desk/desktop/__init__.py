"""The window; the only door to ``PySide6``."""
