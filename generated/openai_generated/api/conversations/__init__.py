# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `conversations`.

- `create_conversation`: Open a conversation, with up to 20 first items if wanted.
- `create_conversation_items`: Append up to 20 items to a conversation.
- `delete_conversation`: Delete a conversation.
- `delete_conversation_item`: Remove one item from a conversation and return the conversation.
- `get_conversation`: Read a conversation's creation time and metadata.
- `get_conversation_item`: Read one item of a conversation.
- `list_conversation_items`: Page through the items of a conversation.
- `update_conversation`: Replace the metadata of a conversation.
"""
