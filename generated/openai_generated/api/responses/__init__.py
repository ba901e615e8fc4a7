# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `responses`.

- `beta_cancel_response`: Stop a response of the beta that is being produced in the background.
- `beta_create_response`: Have a model answer, with what is still in beta, such as several agents at work.
- `beta_delete_response`: Delete a stored response of the beta.
- `beta_get_response`: Fetch a stored response of the beta, or follow its events again.
- `beta_list_input_items`: Page through the items that went into a response of the beta.
- `cancel_response`: Stop a response that is being produced in the background.
- `create_response`: Have a model answer text, images or files, with tools if wanted, whole or as events.
- `delete_response`: Delete a stored response.
- `get_response`: Fetch a stored response, or follow its events again from a given sequence number.
- `list_input_items`: Page through the items that went into a response.
"""
