"""A certificate that names its host only in the way of before 2011 is refused.

Both certificates in `tls/` are good until the year 2126; `nameless` says localhost in its subject and nowhere else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx
import pytest
from carriers import TLS, secured
from openai_facade import APIConnectionError, DefaultAsyncHttpxClient, DefaultHttpxClient

if TYPE_CHECKING:
    from .conftest import Caller, Scripted


@pytest.mark.parametrize("carrier", ["direct", "httpx"])
@pytest.mark.parametrize(("certificate", "good"), [("certificate", True), ("nameless", False)])
def test_the_name_stands_in_the_subject_alternative_name(
    scripted: Scripted, call: Caller, monkeypatch: pytest.MonkeyPatch, carrier: str, certificate: str, good: bool
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(TLS / f"{certificate}.pem"))
    server = secured(type(scripted), certificate, "key" if good else "nameless-key")()
    server.answer = lambda request: server.json({"a": 1})
    call.options(base_url=server.url)
    if carrier == "httpx":
        call.options(http_client=(DefaultAsyncHttpxClient if call.asynchronous else DefaultHttpxClient)())
    if good:
        assert call() == {"a": 1}
    else:
        with pytest.raises(APIConnectionError, match="certificate is not valid for 'localhost'") as caught:
            call()
        assert isinstance(caught.value.__cause__, httpx.ConnectError)
        assert server.requests == []
    server.close()
