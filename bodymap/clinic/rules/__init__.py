"""Rules that advise: each row of `rules.csv` as a small pure function. They never block and never diagnose."""
