"""Tables as plain data: what a cell says is ready before it is asked for (C6). Tested without a window."""
