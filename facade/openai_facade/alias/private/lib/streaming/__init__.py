"""What stands below `openai.lib.streaming` and is private there."""
