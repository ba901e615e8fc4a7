"""Import everything that the first call would import, for servers that would rather wait when they start."""

from __future__ import annotations

import pkgutil
from importlib import import_module


def preload() -> None:
    """Import the clients, every resource, endpoint and model, and load the root certificates."""
    import openai_generated

    from . import client, client_resources, tls, transport_async  # noqa: F401
    from .client_resources import RESOURCES

    for name in RESOURCES:
        import_module(f".resources.{name}", __package__)
    for module in pkgutil.walk_packages(openai_generated.__path__, "openai_generated."):
        import_module(module.name)
    tls.shared_context()
