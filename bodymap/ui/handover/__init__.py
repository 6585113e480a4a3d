"""Everything that leaves the app: one dialog to choose, look at, save, print and copy it."""
