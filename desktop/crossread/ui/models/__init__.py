"""What the views show and listen to. No widgets here."""
