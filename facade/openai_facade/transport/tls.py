"""One TLS context for all clients: loading the root certificates costs tens of milliseconds."""

from __future__ import annotations

import os
import ssl

from openai_runtime import forks

from ..errors import OpenAIError

_lock = forks.Lock()
_contexts: dict[tuple[str | None, str | None], ssl.SSLContext] = {}


def shared_context() -> ssl.SSLContext:
    """The context for verified connections, as the environment (SSL_CERT_FILE, SSL_CERT_DIR) has it now."""
    file, folder = os.environ.get("SSL_CERT_FILE"), os.environ.get("SSL_CERT_DIR")
    context = _contexts.get((file, folder))
    if context is None:
        with _lock:
            context = _contexts.get((file, folder))
            if context is None:
                context = _contexts[(file, folder)] = _make(file, folder)
    return context


def _make(file: str | None, folder: str | None) -> ssl.SSLContext:
    try:
        if file:
            context = ssl.create_default_context(cafile=file)
        elif folder:
            context = ssl.create_default_context(capath=folder)
        else:
            import certifi

            context = ssl.create_default_context(cafile=certifi.where())
    except OSError as error:
        raise OpenAIError(f"the certificates in {file or folder} (SSL_CERT_FILE) cannot be read: {error}") from error
    context.hostname_checks_common_name = False  # names stand in subjectAltName (RFC 9525), or nowhere
    context.set_alpn_protocols(["http/1.1"])
    return context
