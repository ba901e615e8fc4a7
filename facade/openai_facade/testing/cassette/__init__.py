"""Record and replay: exchanges with a real API kept in a file, so that a test can have them again.

A cassette is a file of JSON lines that can be read and edited; keys, tokens and cookies are never written. May import
the requests, answers and websocket lines of the emulator, and none of its operations.
"""
