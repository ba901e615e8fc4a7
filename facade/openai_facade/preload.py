"""Import everything that the first call would import, for servers that would rather wait when they start."""

from __future__ import annotations

import pkgutil
from importlib import import_module


def preload() -> None:
    """Import the clients, every resource, endpoint and model, and load the root certificates."""
    import openai_generated
    import openai_runtime

    from . import client, exchange, tls, transport_async, transport_sync  # noqa: F401
    from .client_resources import RESOURCES

    for name in RESOURCES:
        import_module(f".resources.{name}", __package__)
    for package in (openai_runtime, openai_generated):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            import_module(module.name)
    tls.shared_context()
