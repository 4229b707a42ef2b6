"""The headless commands. Never imports Qt."""
