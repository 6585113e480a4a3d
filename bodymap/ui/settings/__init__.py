"""Settings: the user's own, and the clinic's rules and limits; what is chosen is applied at once."""
