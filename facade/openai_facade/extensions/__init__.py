"""What people wrote on top of generated resources: one module per resource, one class per kind of client."""
