# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `batch`.

- `cancel_batch`: Stop a running batch; it stays in the state cancelling until work in flight has ended.
- `create_batch`: Run the requests of an uploaded JSONL file within 24 hours.
- `list_batches`: Page through the organization's batches.
- `retrieve_batch`: Read a batch's status, request counts and result files.
"""
