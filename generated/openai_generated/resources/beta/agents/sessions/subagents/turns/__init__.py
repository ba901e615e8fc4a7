# Generated, do not edit. Made by: python -m openai_codegen generate
"""Resources of the client; each module is imported when the client first needs it."""
