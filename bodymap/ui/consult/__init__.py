"""The consultation: what the clinician marks, scores and writes during a visit."""
