# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `images`.

- `create_image`: Paint one to ten images from a text prompt, whole or as a stream of partial images.
- `create_image_edit`: Change or extend given images by a prompt, limited to a masked area if wanted.
- `create_image_variation`: Make variations of one square image with the dall-e-2 model.
"""
