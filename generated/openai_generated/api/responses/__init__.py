# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `responses`.

- `cancel_response`: Stop a response that is being produced in the background.
- `create_response`: Have a model answer text, images or files, with tools if wanted, whole or as events.
- `delete_response`: Delete a stored response.
- `get_response`: Fetch a stored response, or follow its events again from a given sequence number.
- `list_input_items`: Page through the items that went into a response.
"""
