"""The visits of a patient as a timeline, old ones read-only, and the trend of the pain scores."""
