"""What stands below `openai.lib` and is private there."""
