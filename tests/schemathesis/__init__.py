"""schemathesis on all operations of the emulator; see `__main__`. Not part of the default test run."""
