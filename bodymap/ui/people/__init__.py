"""People: who works in the clinic, what each may do, their passphrases, the recovery code and the clinic's key."""
