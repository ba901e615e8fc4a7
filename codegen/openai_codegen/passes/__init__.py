"""The passes of stage 2: one spec shape each, every one answering how many places it touched."""
