"""The map: the body as a picture that is walked, marked and read; a widget of its own, told what to show."""
