"""What stands below `openai.auth` and is private there."""
