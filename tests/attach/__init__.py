"""Real mocks, recorders and tracers: do they see what our clients send, whenever they are activated? See `__main__`."""
