"""The .crossread story file. The only home of sqlite3."""
