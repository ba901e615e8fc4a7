"""What stands below `openai.lib.streaming.chat` and is private there."""
