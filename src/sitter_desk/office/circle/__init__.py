"""One full circle on practice data: from the ward's file to sealed notices and their confirmation records.

Two desks that share nothing but a folder standing in for the CD and a tray standing for paper carried by hand. The
steps are plain data (``story.STEPS``), so that the demo runs them in one process and a journey in two.
"""
