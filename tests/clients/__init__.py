"""Other people's clients, put to work on the emulator; see `__main__`. Not part of the default test run."""
