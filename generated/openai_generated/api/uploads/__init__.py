# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `uploads`.

- `add_upload_part`: Send one part of an announced upload.
- `cancel_upload`: Abandon a pending upload, so that it takes no more parts.
- `complete_upload`: Join the parts of an upload, in the order given, into a file.
- `create_upload`: Announce a large file that will arrive in parts.
"""
