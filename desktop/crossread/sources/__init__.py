"""Anything a reporter has -> Version: paste, text, Markdown, HTML, JSON, a web address."""
