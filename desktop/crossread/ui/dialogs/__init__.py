"""Dialogs: paste, web address, details of a version, about, shortcuts."""
