# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `decisions`.

- `create_decision`: Answer questions about an input by yes or no, by choice or by score.
"""
