# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `agents`.

- `create_agent`: Save an agent, a model with instructions and tools, under an id of its own.
- `delete_agent`: Delete a saved agent.
- `list_agents`: Page through the saved agents.
- `retrieve_agent`: Read a saved agent.
- `update_agent`: Change a saved agent's model, instructions, tools or other settings.
"""
