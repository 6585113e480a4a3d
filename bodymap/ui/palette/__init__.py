"""The palette: one field that finds muscles, patients and commands, and records points from a line of words."""
