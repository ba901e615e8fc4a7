# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `safety`.

- `retrieve_safety_alert`: Read a safety alert.
- `retrieve_safety_case`: Read a safety case, with the notices that belong to it.
"""
