# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `default`.

- `admin_api_keys_create`: Make an admin API key; only this answer shows its value.
- `admin_api_keys_delete`: Delete an admin API key.
- `admin_api_keys_get`: Read one admin API key, its value redacted.
- `admin_api_keys_list`: Page through the organization's admin API keys.
- `beta_compactconversation`: Shrink a conversation of the beta into fewer items.
- `beta_getinputtokencounts`: Count the input tokens of a request to the beta, without running the model.
- `cancel_chat_session_method`: End an active ChatKit session, so that its secret is refused.
- `compactconversation`: Shrink a long conversation into fewer items that a later response can continue from.
- `create_chat_session_method`: Open a ChatKit session for one end user of a workflow.
- `create_container`: Start a sandbox in which the code interpreter and shell tools can work.
- `create_container_file`: Put a file into a container, from bytes or from an uploaded file's id.
- `createan_ap_ikeyforaserviceaccount`: Make an API key for a service account; the answer is the only place where it is shown.
- `createcontentprovenancecheck`: Find out whether a file carries marks of having been made by a model.
- `delete_container`: Delete a container with all that is in it.
- `delete_container_file`: Delete a file from a container.
- `delete_thread_method`: Delete a ChatKit thread with its items.
- `deleteorganizationspendlimit`: Lift the organization's monthly spend limit.
- `deleteprojectspendlimit`: Lift a project's monthly spend limit.
- `get_thread_method`: Read a ChatKit thread's title, status and owner.
- `getinputtokencounts`: Count the input tokens a response request would use, without running the model.
- `getorganizationspendlimit`: Read the organization's monthly spend limit.
- `getprojectspendlimit`: Read a project's monthly spend limit.
- `list_container_files`: Page through the files in a container.
- `list_containers`: Page through the containers, by name if wanted.
- `list_thread_items_method`: Page through the messages, tool calls and tasks of a ChatKit thread.
- `list_threads_method`: Page through the ChatKit threads, those of one end user if wanted.
- `retrieve_container`: Read a container's status and expiry.
- `retrieve_container_file`: Read the path, size and source of a file in a container.
- `retrieve_container_file_content`: Download the bytes of a file in a container.
- `updateorganizationspendlimit`: Set the organization's monthly spend limit.
- `updateprojectspendlimit`: Set a project's monthly spend limit.
"""
