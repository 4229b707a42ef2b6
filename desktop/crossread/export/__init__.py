"""A comparison as a file: JSON, HTML report, CSV."""
