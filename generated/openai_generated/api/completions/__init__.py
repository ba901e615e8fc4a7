# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `completions`.

- `create_completion`: Continue a raw text prompt with a legacy completion model, whole or as a stream.
"""
