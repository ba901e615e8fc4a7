# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `agents_environments`.

- `create_agent_environment`: Prepare a hosted machine for the sessions of an agent to work on.
- `create_agent_environment_file`: Put a file into an agent environment, by file id or with its content.
- `create_agent_environment_template`: Save the settings of an environment, to start others from.
- `delete_agent_environment_template`: Delete an environment template.
- `list_agent_environment_files`: Page through the files of an agent environment, below one path if wanted.
- `list_agent_environment_templates`: Page through the environment templates.
- `list_agent_environments`: Page through the environments of agents.
- `retrieve_agent_environment`: Read an agent environment's state and settings.
- `retrieve_agent_environment_template`: Read an environment template.
- `update_agent_environment_template`: Change what environments made from a template start with.
"""
