# Generated, do not edit. Made by: python -m openai_codegen generate
"""The operations of the group `webhooks`.

- `create_webhook_endpoint`: Register a URL that is called when events of the chosen types happen.
- `delete_webhook_endpoint`: Stop calling a webhook URL, and forget it.
- `list_webhook_endpoints`: Page through the registered webhook URLs.
- `list_webhook_event_types`: List the types of events that webhooks can be called for.
- `retrieve_webhook_endpoint`: Read a registered webhook URL and its event types.
- `rotate_secret_webhook_endpoint`: Give a webhook a new signing secret; the answer is the only place where it is shown.
- `test_webhook_endpoint`: Send a made-up event to a webhook, and say how it answered.
- `update_webhook_endpoint`: Change a webhook's URL, name or event types.
"""
