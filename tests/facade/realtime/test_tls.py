"""Connections over TLS."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import TYPE_CHECKING

import httpx
import pytest
from openai_facade import APIConnectionError

from .conftest import Second

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .conftest import Colour

FOLDER = Path(__file__).parents[1] / "tls"
CERTIFICATE = FOLDER / "certificate.pem"


@pytest.fixture
def secure() -> Iterator[Second]:
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(CERTIFICATE, FOLDER / "key.pem")
    with Second(context) as server:
        yield server


def test_the_certificate_is_checked(secure: Second, colour: Colour) -> None:
    manager = colour.client(secure.url).realtime.connect(model="m")
    with pytest.raises(APIConnectionError, match="GET wss://localhost") as caught, colour.open(manager):
        pass
    assert isinstance(caught.value.__cause__, httpx.ConnectError)
    assert isinstance(caught.value.__cause__.__cause__, ssl.SSLCertVerificationError)


def test_the_environment_names_certificates_to_trust(
    secure: Second, colour: Colour, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with colour.open(colour.client(secure.url).realtime.connect(model="m")) as connection:
        assert connection.recv().type == "session.created"


def test_a_context_and_a_name_can_be_given(secure: Second, colour: Colour) -> None:
    context = ssl.create_default_context(cafile=str(CERTIFICATE))
    options = {"ssl": context, "server_hostname": "localhost"}
    url = secure.url.replace("localhost", "127.0.0.1")
    manager = colour.client(url).realtime.connect(model="m", websocket_connection_options=options)
    with colour.open(manager) as connection:
        assert connection.recv().type == "session.created"


def test_a_context_for_a_connection_without_tls_is_an_error_of_the_caller(second: Second, colour: Colour) -> None:
    options = {"ssl": ssl.create_default_context()}
    manager = colour.client(second.url).realtime.connect(model="m", websocket_connection_options=options)
    with pytest.raises(ValueError, match="ws://"), colour.open(manager):
        pass
