"""Google's Vertex AI: where it is, and tokens for it.

May import `providers.provider`, `client`, `calling`, `transport`, `errors` and the runtime; google-auth only inside the
functions that need it.
"""
