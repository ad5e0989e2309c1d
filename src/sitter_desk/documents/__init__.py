"""Every paper: one pure function a document, bytes of a PDF out; the only door to ``reportlab``."""
