# Generated, do not edit. Made by: python -m openai_codegen generate
"""Every operation of the API as typed functions, one module per operation."""
