"""Drawn pain: tools on the map, the areas of the visit, the patient's own drawing, where it could come from."""
