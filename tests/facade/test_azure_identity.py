"""The real azure-identity package, asking a stand-in for Entra ID on loopback; the emulator as Azure."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import ssl
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import pytest
from openai_facade import AsyncAzureOpenAI, AzureOpenAI, OpenAIError
from openai_facade.testing import Emulator

if TYPE_CHECKING:
    from collections.abc import Iterator

identity = pytest.importorskip("azure.identity", reason="azure-identity is not installed")
awaits = pytest.mark.skipif(
    importlib.util.find_spec("aiohttp") is None, reason="azure.identity.aio needs aiohttp, which is not installed"
)

FOLDER = Path(__file__).with_name("tls")
TENANT = "9f6a1c1e-0000-4000-8000-000000000001"
SCOPE = "https://cognitiveservices.azure.com/.default"
MESSAGES: Any = [{"role": "user", "content": "Hello"}]


class Authority:
    """Hands out tokens as Entra ID does, over HTTPS.

    Attributes:
        url: What azure-identity takes as `authority`.
        lifetime: Seconds that the next tokens are good.
        asked: The forms that came in.
    """

    def __init__(self) -> None:
        self.lifetime = 3600
        self.takes = 0.0
        self.asked: list[dict[str, str]] = []
        stub = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, format: str, *args: Any) -> None:
                """Tests need no log."""

            def do_GET(self) -> None:
                address = f"{stub.url}/{TENANT}"
                self._answer(
                    {
                        "token_endpoint": f"{address}/oauth2/v2.0/token",
                        "authorization_endpoint": f"{address}/oauth2/v2.0/authorize",
                        "issuer": f"{address}/v2.0",
                    }
                )

            def do_POST(self) -> None:
                form = parse_qs(self.rfile.read(int(self.headers["content-length"])).decode())
                stub.asked.append({name: values[0] for name, values in form.items()})
                time.sleep(stub.takes)
                if form["client_secret"] != ["the secret"]:
                    self._answer({"error": "invalid_client", "error_description": "AADSTS7000215: wrong secret"}, 401)
                    return
                token = f"entra-{len(stub.asked)}"
                self._answer({"token_type": "Bearer", "expires_in": stub.lifetime, "access_token": token})

            def _answer(self, payload: object, status: int = 200) -> None:
                body = json.dumps(payload).encode()
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(FOLDER / "certificate.pem", FOLDER / "key.pem")
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.url = f"https://localhost:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)
        self._thread.start()

    def credential(self, module: Any, secret: str = "the secret") -> Any:
        """A credential of azure-identity that asks here."""
        return module.ClientSecretCredential(
            TENANT,
            "a-client",
            secret,
            authority=self.url,
            disable_instance_discovery=True,
            connection_verify=str(FOLDER / "certificate.pem"),
            retry_total=0,
        )

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture(scope="module")
def authority_once() -> Iterator[Authority]:
    """One stand-in for Entra ID for all tests."""
    stub = Authority()
    yield stub
    stub.close()


@pytest.fixture
def authority(authority_once: Authority) -> Authority:
    """The stand-in, fresh."""
    authority_once.asked.clear()
    authority_once.lifetime = 3600
    authority_once.takes = 0.0
    return authority_once


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    """A server that speaks Azure."""
    with Emulator() as server:
        yield server


def azure(server: Emulator) -> dict[str, Any]:
    return {"azure_endpoint": server.url, "api_version": "2024-10-21", "max_retries": 0}


def bearer(server: Emulator) -> str:
    return server.requests.last.headers["authorization"]


def test_a_secret_becomes_a_token_that_is_kept(authority: Authority, server: Emulator) -> None:
    with (
        authority.credential(identity) as credential,
        AzureOpenAI(azure_credential=credential, **azure(server)) as client,
    ):
        for _ in range(3):
            completion = client.chat.completions.create(model="gpt-5.4-mini", messages=MESSAGES)
            assert completion.choices[0].message.content
            assert bearer(server) == "Bearer entra-1"
        assert list(client.chat.completions.create(model="gpt-5.4-mini", messages=MESSAGES, stream=True))
    (form,) = authority.asked
    assert form["client_id"] == "a-client"
    assert SCOPE in form["scope"].split()
    assert server.requests.last.path == "/openai/deployments/gpt-5.4-mini/chat/completions"


def test_a_token_that_ends_is_replaced(authority: Authority, server: Emulator) -> None:
    authority.lifetime = 1
    with (
        authority.credential(identity) as credential,
        AzureOpenAI(azure_credential=credential, **azure(server)) as client,
    ):
        client.models.list()
        time.sleep(1.1)
        client.models.list()
    assert bearer(server) == f"Bearer entra-{len(authority.asked)}"
    assert len(authority.asked) > 1


def test_a_wrong_secret_is_an_error_that_says_so(authority: Authority, server: Emulator) -> None:
    with (
        authority.credential(identity, "wrong") as credential,
        AzureOpenAI(azure_credential=credential, **azure(server)) as client,
        pytest.raises(OpenAIError, match="AADSTS7000215") as caught,
    ):
        client.models.list()
    assert type(caught.value.__cause__).__name__ == "ClientAuthenticationError"


def test_azures_own_provider_function(authority: Authority, server: Emulator) -> None:
    with authority.credential(identity) as credential:
        provider = identity.get_bearer_token_provider(credential, SCOPE)
        with AzureOpenAI(azure_ad_token_provider=provider, **azure(server)) as client:
            client.models.list()
    assert bearer(server) == "Bearer entra-1"


def test_a_chain_of_credentials(authority: Authority, server: Emulator) -> None:
    with authority.credential(identity) as credential:
        chain = identity.ChainedTokenCredential(identity.EnvironmentCredential(), credential)
        with AzureOpenAI(azure_credential=chain, **azure(server)) as client:
            client.models.list()
    assert bearer(server) == "Bearer entra-1"


def test_a_blocking_credential_in_an_async_client(authority: Authority, server: Emulator) -> None:
    authority.takes = 0.2

    async def main(credential: Any) -> int:
        ticks = 0
        async with AsyncAzureOpenAI(azure_credential=credential, **azure(server)) as client:
            calls = asyncio.gather(*(client.get("/models", cast_to=object) for _ in range(5)))
            while not calls.done():
                await asyncio.sleep(0.01)
                ticks += 1
            await calls
        return ticks

    with authority.credential(identity) as credential:
        assert asyncio.run(main(credential)) > 8
    assert len(authority.asked) == 1
    assert bearer(server) == "Bearer entra-1"


@awaits
def test_an_async_credential(authority: Authority, server: Emulator) -> None:
    from azure.identity import aio

    async def main() -> None:
        async with (
            authority.credential(aio) as credential,
            AsyncAzureOpenAI(azure_credential=credential, **azure(server)) as client,
        ):
            await asyncio.gather(*(client.get("/models", cast_to=object) for _ in range(5)))
            assert bearer(server) == "Bearer entra-1"
            assert len(authority.asked) == 1
            stream = await client.chat.completions.create(model="gpt-5.4-mini", messages=MESSAGES, stream=True)
            assert [chunk async for chunk in stream]
            with pytest.raises(TypeError, match="AsyncAzureOpenAI"):
                AzureOpenAI(azure_credential=credential, **azure(server))

    asyncio.run(main())


@awaits
def test_an_async_token_that_ends_is_replaced(authority: Authority, server: Emulator) -> None:
    from azure.identity import aio

    authority.lifetime = 1

    async def main() -> None:
        async with (
            authority.credential(aio) as credential,
            AsyncAzureOpenAI(azure_credential=credential, **azure(server)) as client,
        ):
            await client.models.list()
            await asyncio.sleep(1.1)
            await client.models.list()
        assert bearer(server) == f"Bearer entra-{len(authority.asked)}"
        assert len(authority.asked) > 1

    asyncio.run(main())


@awaits
def test_azures_own_async_provider_function(authority: Authority, server: Emulator) -> None:
    from azure.identity import aio

    async def main() -> None:
        async with authority.credential(aio) as credential:
            provider = aio.get_bearer_token_provider(credential, SCOPE)
            async with AsyncAzureOpenAI(azure_ad_token_provider=provider, **azure(server)) as client:
                await client.models.list()

    asyncio.run(main())
    assert bearer(server) == "Bearer entra-1"


def test_the_client_itself_never_imports_azure() -> None:
    import subprocess
    import sys

    code = (
        "import sys, openai_facade.providers.azure.credentials\n"
        "from openai_facade import AzureOpenAI\n"
        "class Source:\n"
        "    def get_token(self, *scopes): ...\n"
        "AzureOpenAI(azure_credential=Source(), azure_endpoint='https://r.openai.azure.com')\n"
        "print([name for name in sys.modules if name.partition('.')[0] in ('azure', 'msal')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
