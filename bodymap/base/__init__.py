"""What every package may use: errors, the clock, ids, units, texts and the files that come with the app."""
