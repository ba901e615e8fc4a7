# Generated, do not edit. Made by: python -m openai_codegen generate
"""Every operation as a value: what is sent where, and what comes back. One module per group of operations."""
