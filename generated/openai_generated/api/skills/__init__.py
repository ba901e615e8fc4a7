# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `skills`.

- `create_skill`: Upload the files of a new skill, one by one or as a zip archive.
- `create_skill_version`: Upload a further version of a skill, as the new default if wanted.
- `delete_skill`: Delete a skill with all its versions.
- `delete_skill_version`: Delete one version of a skill.
- `get_skill`: Read a skill's name, description and version numbers.
- `get_skill_content`: Download the default version of a skill as a zip archive.
- `get_skill_version`: Read one version of a skill.
- `get_skill_version_content`: Download one version of a skill as a zip archive.
- `list_skill_versions`: Page through the versions of a skill.
- `list_skills`: Page through the skills.
- `update_skill_default_version`: Choose which version of a skill is used when none is named.
"""
