"""The passwords of the practice desks, which are no secret: the log-in of a practice desk shows them."""

PASSWORDS = {"ward": "renshu-aikotoba-1", "contractor": "renshu-aikotoba-2"}
"""By the site of the desk. They are typed where no input method works."""
