"""X.509 workload identity: real certificates and real TLS on loopback, tokens over the very same connections."""

from __future__ import annotations

import asyncio
import json
import pickle
import ssl
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import httpx
import pytest
import trustme
from openai_facade import (
    APIConnectionError,
    APIStatusError,
    AsyncOpenAI,
    AzureOpenAI,
    OAuthError,
    OpenAI,
    OpenAIError,
    RetryPolicy,
)
from openai_facade.auth import WorkloadIdentityAuth, x509_workload_identity

if TYPE_CHECKING:
    from collections.abc import Iterator

QUICK = RetryPolicy(initial=0.001, maximum=0.001)
IDENTITY = x509_workload_identity(identity_provider_id="idp_1", service_account_id="sa_1")
TOKENS = "mtls.auth.openai.com"


class Server:
    """Both hosts behind one port: it wants a certificate, and keeps what it was asked, by whom."""

    def __init__(self, authority: trustme.CA) -> None:
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(TOKENS, *(f"mtls{area}.api.openai.com" for area in ("", "-us", "-eu"))).configure_cert(
            self._context
        )
        authority.configure_trust(self._context)
        self._context.verify_mode = ssl.CERT_REQUIRED
        self.requests: list[tuple[str, str, dict[str, str], Any, str]] = []
        self.handed_out = 0
        self.statuses: dict[str, list[tuple[int, dict[str, str]]]] = {}
        self.delay = 0.0
        self.lifetime: Any = 3600
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()
        self._ready.wait(5)

    def _run(self) -> None:
        self._loop.set_exception_handler(lambda loop, told: None)
        server = self._loop.run_until_complete(asyncio.start_server(self._serve, "127.0.0.1", 0, ssl=self._context))
        self.port = server.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        server.close()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0.01))
        self._loop.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        shown: Any = writer.get_extra_info("peercert")
        names = [value for kind, value in shown["subjectAltName"] if kind == "DNS"]
        try:
            while True:
                lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
                headers = {k.lower(): v for k, _, v in (line.partition(": ") for line in lines[1:]) if k}
                body = await reader.readexactly(int(headers.get("content-length", 0)))
                path = lines[0].split()[1]
                self.requests.append((headers["host"], path, headers, json.loads(body or b"null"), names[0]))
                writer.write(await self._answer(headers["host"], path))
        except (asyncio.IncompleteReadError, ConnectionError, ssl.SSLError):
            pass
        finally:
            writer.close()

    async def _answer(self, host: str, path: str) -> bytes:
        status, more = next(iter([self.statuses[host].pop(0)] if self.statuses.get(host) else []), (200, {}))
        told: Any = {"n": 1}
        if host == TOKENS:
            await asyncio.sleep(self.delay)
            self.handed_out += status == 200
            told = {"access_token": f"t{self.handed_out}", "expires_in": self.lifetime}
        if status != 200:
            told = {"error": "invalid_grant", "error_description": "unknown certificate"}
        body = json.dumps(told).encode()
        lines = "".join(f"{name}: {value}\r\n" for name, value in more.items())
        return f"HTTP/1.1 {status} X\r\ncontent-length: {len(body)}\r\n{lines}\r\n".encode() + body

    def asked(self, host: str) -> list[tuple[str, str, dict[str, str], Any, str]]:
        return [request for request in self.requests if request[0] == host]

    def bearers(self) -> list[str]:
        return [request[2]["authorization"] for request in self.requests if request[0] != TOKENS]

    def close(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(5)


AUTHORITY = trustme.CA()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server(AUTHORITY)
    yield server
    server.close()


def context(*, certified: bool = True) -> ssl.SSLContext:
    made = ssl.create_default_context()
    AUTHORITY.configure_trust(made)
    if certified:
        AUTHORITY.issue_cert("workload.example").configure_cert(made)
    return made


def to_loopback(request: httpx.Request, port: int) -> httpx.Request:
    """The same request on its way to the port, with the names that it had."""
    request.extensions = {**request.extensions, "sni_hostname": request.url.host}
    request.url = request.url.copy_with(host="127.0.0.1", port=port)
    return request


class Sync(httpx.HTTPTransport):
    def __init__(self, port: int, **more: Any) -> None:
        super().__init__(verify=context(**more))
        self._port = port

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        return super().handle_request(to_loopback(request, self._port))


class Async(httpx.AsyncHTTPTransport):
    def __init__(self, port: int, **more: Any) -> None:
        super().__init__(verify=context(**more))
        self._port = port

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await super().handle_async_request(to_loopback(request, self._port))


class Workload:
    """A client of either colour with a certificate."""

    def __init__(self, server: Server, *, asynchronous: bool) -> None:
        self.server = server
        self.asynchronous = asynchronous
        self._runner = asyncio.Runner() if asynchronous else None
        self._made: list[Any] = []

    def client(self, *, certified: bool = True, **arguments: Any) -> Any:
        arguments = {"workload_identity": IDENTITY, "retry": QUICK, **arguments}
        http: Any
        if self.asynchronous:
            http = httpx.AsyncClient(transport=Async(self.server.port, certified=certified), follow_redirects=True)
            client: Any = AsyncOpenAI(http_client=http, **arguments)
        else:
            http = httpx.Client(transport=Sync(self.server.port, certified=certified), follow_redirects=True)
            client = OpenAI(http_client=http, **arguments)
        self._made.append(client)
        return client

    def run(self, result: Any) -> Any:
        async def awaited() -> Any:
            return await result

        return result if self._runner is None else self._runner.run(awaited())

    def __call__(self, client: Any, path: str = "/x") -> Any:
        return self.run(client.post(path, cast_to=object, body={"a": 1}))

    def close(self) -> None:
        for client in self._made:
            self.run(client.close())
        if self._runner is not None:
            self._runner.close()


@pytest.fixture(params=["sync", "async"])
def workload(request: pytest.FixtureRequest, server: Server) -> Iterator[Workload]:
    made = Workload(server, asynchronous=request.param == "async")
    yield made
    made.close()


def test_the_certificate_is_exchanged_for_a_token(workload: Workload, server: Server) -> None:
    client = workload.client()
    assert workload(client) == {"n": 1}
    workload(client)
    exchange, *calls = server.requests
    assert exchange[:2] == (TOKENS, "/oauth/token")
    assert exchange[3] == {
        "grant_type": "urn:ietf:params:oauth:grant-type:token-exchange",
        "subject_token_type": "urn:openai:params:oauth:token-type:x509",
        "identity_provider_id": "idp_1",
        "service_account_id": "sa_1",
    }
    assert "authorization" not in exchange[2]
    assert [(host, path) for host, path, *_ in calls] == [("mtls.api.openai.com", "/v1/x")] * 2
    assert server.bearers() == ["Bearer t1", "Bearer t1"]
    assert {request[4] for request in server.requests} == {"workload.example"}


@pytest.mark.parametrize(("region", "host"), [("global", "mtls"), ("us", "mtls-us"), ("eu", "mtls-eu")])
def test_regions_have_hosts_for_certificates(workload: Workload, server: Server, region: Any, host: str) -> None:
    workload(workload.client(data_residency=region))
    assert server.requests[-1][0] == f"{host}.api.openai.com"
    with pytest.raises(OpenAIError, match="'global', 'us' and 'eu'"):
        workload.client(data_residency="jp")


def test_without_a_certificate_nothing_works_and_nothing_is_told(workload: Workload, server: Server) -> None:
    with pytest.raises(APIConnectionError):
        workload(workload.client(certified=False, max_retries=0))
    assert not server.requests
    with pytest.raises(OpenAIError, match="http_client"):
        OpenAI(workload_identity=IDENTITY).post("/x", cast_to=object, body={})


def test_a_token_is_replaced_before_its_end_and_when_it_is_refused(workload: Workload, server: Server) -> None:
    client = workload.client()
    workload(client)
    kept = client._credential
    assert 2390 < kept._token.replace_at - time.time() <= 2400  # 1200 s before its end
    kept._token = kept._token._replace(replace_at=time.time() - 1)
    workload(client)
    server.statuses["mtls.api.openai.com"] = [(401, {})]
    workload(client)
    assert server.bearers() == ["Bearer t1", "Bearer t2", "Bearer t2", "Bearer t3"]


def test_the_buffer_can_be_chosen(workload: Workload, server: Server) -> None:
    identity = x509_workload_identity(identity_provider_id="i", service_account_id="s", refresh_buffer_seconds=60)
    client = workload.client(workload_identity=identity)
    workload(client)
    kept = client._credential._token
    assert kept.ends_at - kept.replace_at == pytest.approx(60)


def test_the_exchange_is_tried_again_by_the_rules_of_the_client(workload: Workload, server: Server) -> None:
    server.statuses[TOKENS] = [(500, {}), (503, {"retry-after-ms": "1"})]
    workload(workload.client())
    assert len(server.asked(TOKENS)) == 3
    server.statuses[TOKENS] = [(500, {})]
    with pytest.raises(OpenAIError, match="500"):
        workload(workload.client(max_retries=0))


@pytest.mark.parametrize("status", [400, 401, 403])
def test_an_identity_that_is_not_accepted(workload: Workload, server: Server, status: int) -> None:
    server.statuses[TOKENS] = [(status, {})]
    with pytest.raises(OAuthError, match="unknown certificate") as caught:
        workload(workload.client())
    assert caught.value.error == "invalid_grant"
    assert len(server.requests) == 1


@pytest.mark.parametrize("lifetime", [None, "soon"])
def test_an_exchange_without_a_token(workload: Workload, server: Server, lifetime: Any) -> None:
    server.lifetime = lifetime
    with pytest.raises(OpenAIError, match="expires_in"):
        workload(workload.client())


@pytest.mark.parametrize("host", [TOKENS, "mtls.api.openai.com"])
def test_no_redirect_is_followed(workload: Workload, server: Server, host: str) -> None:
    server.statuses[host] = [(307, {"location": "https://mtls-us.api.openai.com/v1/y"})]
    with pytest.raises(OpenAIError, match="307"):
        workload(workload.client())
    assert not server.asked("mtls-us.api.openai.com")


def test_no_other_host_is_asked(workload: Workload, server: Server) -> None:
    client = workload.client()
    with pytest.raises(OpenAIError, match="alone"):
        workload(client, "https://mtls-us.api.openai.com/v1/x")
    with pytest.raises(OpenAIError, match="https"):
        workload.client(base_url="http://mtls.api.openai.com/v1")
    with pytest.raises(OpenAIError, match="azure_credential"):
        AzureOpenAI(workload_identity=IDENTITY, azure_endpoint="https://a.example", api_key="k")  # type: ignore[arg-type]
    with pytest.raises(OpenAIError, match="exclude"):
        workload.client(api_key="k")
    assert all(request[0] != "mtls-us.api.openai.com" for request in server.requests)


def test_copies_share_the_token_where_they_go_to_the_same_place(workload: Workload, server: Server) -> None:
    client = workload.client()
    workload(client)
    workload(client.copy(timeout=5))
    workload(client.with_options(data_residency="eu"))
    assert server.bearers() == ["Bearer t1", "Bearer t1", "Bearer t2"]
    assert server.requests[-1][0] == "mtls-eu.api.openai.com"


def test_one_exchange_serves_all_threads(server: Server) -> None:
    server.delay = 0.1
    workload = Workload(server, asynchronous=False)
    client = workload.client()
    with ThreadPoolExecutor(12) as pool:
        list(pool.map(lambda _: workload(client), range(24)))
    workload.close()
    assert (server.handed_out, set(server.bearers())) == (1, {"Bearer t1"})


def test_one_exchange_serves_all_tasks(server: Server) -> None:
    server.delay = 0.1
    workload = Workload(server, asynchronous=True)
    client = workload.client()

    async def all_at_once() -> None:
        await asyncio.gather(*(client.post("/x", cast_to=object, body={}) for _ in range(24)))

    workload.run(all_at_once())
    workload.close()
    assert (server.handed_out, set(server.bearers())) == (1, {"Bearer t1"})


def test_tokens_are_not_shown(workload: Workload, server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "openai_facade")
    server.statuses["mtls.api.openai.com"] = [(400, {})]
    client = workload.client()
    with pytest.raises(APIStatusError) as caught:
        workload(client)
    told = [repr(client), repr(client._credential), repr(caught.value), caplog.text]
    told.append(pickle.dumps(caught.value).decode("latin-1"))
    assert all("Bearer t1" not in text and "'t1'" not in text for text in told)


def test_identities_with_a_subject_token_share_theirs_too() -> None:
    identity: Any = {"identity_provider_id": "i", "service_account_id": "s", "provider": {}}
    client = OpenAI(workload_identity=identity)
    assert client.copy(timeout=1)._credential is client._credential
    assert isinstance(client.copy(timeout=1)._workload_identity_auth, WorkloadIdentityAuth)
    assert client.copy(base_url="https://x.example")._credential is not client._credential
