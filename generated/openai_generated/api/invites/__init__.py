# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `invites`.

- `delete_invite`: Withdraw an invite that has not been accepted.
- `invite_user`: Invite someone by e-mail to the organization, and to projects if wanted.
- `list_invites`: Page through the organization's invites.
- `retrieve_invite`: Read one invite.
"""
