"""How a patient has been: the visits as a timeline, and the history in its several ways."""
