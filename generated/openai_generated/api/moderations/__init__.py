# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `moderations`.

- `create_moderation`: Classify texts and images by category of harmful content.
"""
