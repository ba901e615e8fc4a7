# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `agents_automations`.

- `create_agent_automation`: Have an agent started by the clock, once or again and again.
- `create_agent_automation_invocation`: Start an automation now, apart from its schedule.
- `delete_agent_automation`: Delete an automation.
- `list_agent_automation_invocations`: Page through the times that an automation was started.
- `list_agent_automations`: Page through the automations, those of one session if wanted.
- `pause_agent_automation`: Stop an automation from starting until it is resumed.
- `resume_agent_automation`: Let a paused automation start again.
- `retrieve_agent_automation`: Read an automation's schedule and target.
- `retrieve_agent_automation_invocation`: Read what became of one start of an automation.
- `update_agent_automation`: Change an automation's schedule, target or name.
"""
