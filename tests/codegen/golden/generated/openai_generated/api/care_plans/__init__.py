# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `care_plans`.

- `make_plan`: Make a care plan.
"""
