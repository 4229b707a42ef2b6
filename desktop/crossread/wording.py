"""Values -> sentences a reporter reads; shared by the window, the reports and the command line."""
