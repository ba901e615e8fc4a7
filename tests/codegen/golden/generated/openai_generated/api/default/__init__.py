# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `default`.

- `get_token`: Get a token.
- `import_plants`: Take in plants, all at once.
- `list_models`: List the models.
- `weather`: `POST /weather`.
"""
