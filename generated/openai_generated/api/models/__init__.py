# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `models`.

- `delete_model`: Delete a fine-tuned model that the organization owns.
- `list_models`: List the models that the API key may use.
- `retrieve_model`: Look up one model by its id.
"""
