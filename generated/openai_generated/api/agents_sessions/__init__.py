# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `agents_sessions`.

- `create_agent_session`: Open a session in which an agent works in turns, and follow its events if wanted.
- `create_agent_session_event`: Send messages, tool results, approvals or a cancellation into an agent session.
- `delete_agent_session`: Delete an agent session.
- `delete_agent_session_artifact`: Delete a file that an agent session has produced.
- `download_agent_session_artifact_content`: Download the bytes of a file that an agent session has produced.
- `list_agent_session_artifacts`: Page through the files that an agent session has produced.
- `list_agent_session_items`: Page through everything that was said and done in an agent session.
- `list_agent_session_subagent_items`: Page through everything that a subagent has said and done.
- `list_agent_session_subagent_turn_items`: Page through what a subagent has said and done in one turn.
- `list_agent_session_subagent_turns`: Page through the turns of a subagent.
- `list_agent_session_subagents`: Page through the subagents that an agent session has started.
- `list_agent_session_traces`: Page through the traces of an agent session.
- `list_agent_session_turn_items`: Page through what was said and done in one turn.
- `list_agent_session_turns`: Page through the turns of an agent session.
- `list_agent_sessions`: Page through the agent sessions, those of one agent if wanted.
- `retrieve_agent_session`: Read an agent session's state and what it waits for.
- `retrieve_agent_session_artifact`: Read the name, size and path of a file that an agent session has produced.
- `retrieve_agent_session_subagent`: Read a subagent's state and task.
- `retrieve_agent_session_subagent_turn`: Read one turn of a subagent.
- `retrieve_agent_session_turn`: Read one turn of an agent session.
- `stream_agent_session_events`: Follow the events of an agent session while they happen.
- `update_agent_session`: Change an agent session's metadata, caching, review or agent settings.
"""
