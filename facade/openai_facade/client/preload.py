"""Import everything that the first call would import, for servers that would rather wait when they start."""

from __future__ import annotations

import pkgutil
from importlib import import_module


def preload() -> None:
    """Import the clients, every resource, endpoint and model, and load the root certificates."""
    import encodings.idna  # noqa: F401  (what event loops look host names up with)

    import openai_generated
    import openai_runtime

    from .. import resources
    from ..calling import exchange  # noqa: F401
    from ..transport import tls
    from ..transport.direct import async_transport, sync_transport  # noqa: F401
    from . import clients  # noqa: F401

    for package in (openai_runtime, openai_generated, resources):
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            import_module(module.name)
    tls.shared_context()
