"""Amazon Bedrock: where it is, and requests that are signed for it.

May import `providers.provider`, `client`, `calling`, `transport`, `errors` and the runtime; botocore only inside the
functions that look for credentials where AWS keeps them.
"""
