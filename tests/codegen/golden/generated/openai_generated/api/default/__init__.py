# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `default`.

- `list_models`: List the models.
- `weather`: `POST /weather`.
"""
