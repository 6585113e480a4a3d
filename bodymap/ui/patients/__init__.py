"""Patients: search, add, edit, find and merge doubles, move a draft that was begun under the wrong one."""
