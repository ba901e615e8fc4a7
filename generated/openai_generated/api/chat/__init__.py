# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `chat`.

- `create_chat_completion`: Answer a conversation with one or more model messages, whole or as a stream of chunks.
- `delete_chat_completion`: Delete a stored chat completion.
- `get_chat_completion`: Read back a stored chat completion.
- `get_chat_completion_messages`: Page through the input messages of a stored chat completion.
- `list_chat_completions`: Page through the chat completions that were kept because they were made with store set.
- `update_chat_completion`: Replace the metadata of a stored chat completion.
"""
