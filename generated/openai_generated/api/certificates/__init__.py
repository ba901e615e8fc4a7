# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `certificates`.

- `activate_organization_certificates`: Turn on one to ten certificates for the whole organization.
- `activate_project_certificates`: Turn on one to ten certificates for a project.
- `deactivate_organization_certificates`: Turn off one to ten certificates for the whole organization.
- `deactivate_project_certificates`: Turn off one to ten certificates for a project.
- `delete_certificate`: Delete a certificate that is active nowhere.
- `get_certificate`: Read a certificate, with its PEM text if asked for.
- `list_organization_certificates`: Page through the organization's certificates.
- `list_project_certificates`: Page through the certificates that a project can use.
- `modify_certificate`: Rename a certificate; nothing else of it can change.
- `upload_certificate`: Upload a PEM certificate to the organization, not yet active.
"""
