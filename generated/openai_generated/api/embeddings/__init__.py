# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `embeddings`.

- `create_embedding`: Turn texts or token arrays, up to 2048 at once, into embedding vectors.
"""
