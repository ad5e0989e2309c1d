"""Before a desk is open: log-in, lock, first run. Nothing here reads a person's data."""
