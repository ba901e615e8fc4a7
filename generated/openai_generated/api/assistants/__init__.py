# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `assistants`.

- `cancel_run`: Stop a run before it ends; its state is cancelling until it has.
- `create_assistant`: Define an assistant: a model with instructions and up to 128 tools.
- `create_message`: Add a message to a thread.
- `create_run`: Run an assistant on a thread, whole or as a stream of events.
- `create_thread`: Open a thread, with first messages if wanted.
- `create_thread_and_run`: Open a thread and run an assistant on it in one request.
- `delete_assistant`: Delete an assistant.
- `delete_message`: Delete a message from a thread.
- `delete_thread`: Delete a thread.
- `get_assistant`: Read an assistant's definition.
- `get_message`: Read one message of a thread.
- `get_run`: Read a run's status and, when it waits, the tool calls it asks for.
- `get_run_step`: Read one step of a run.
- `get_thread`: Read a thread's metadata and tool resources.
- `list_assistants`: Page through the assistants.
- `list_messages`: Page through the messages of a thread, those of one run if wanted.
- `list_run_steps`: Page through the steps that a run has taken.
- `list_runs`: Page through the runs of a thread.
- `modify_assistant`: Change the parts of an assistant that are given and keep the rest.
- `modify_message`: Replace the metadata of a message in a thread.
- `modify_run`: Replace the metadata of a run.
- `modify_thread`: Replace a thread's metadata or tool resources.
- `submit_tool_ouputs_to_run`: Hand a waiting run the results of all the tool calls it asked for.
"""
