"""`bedrock(...)`: every attempt is signed as botocore would, or carries a Bedrock key, and goes to Bedrock alone."""

from __future__ import annotations

import io
import logging
import os
import pickle
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from openai_facade import APIStatusError, AsyncOpenAI, OpenAI, OpenAIError, PermissionDeniedError, RetryPolicy
from openai_facade.providers import bedrock

from .signatures import check

if TYPE_CHECKING:
    from pathlib import Path

    from ..conftest import Caller, Received, Scripted

QUICK = RetryPolicy(initial=0.001, maximum=0.001)
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
KEYS: dict[str, Any] = {"access_key_id": "AKIDEXAMPLE", "secret_access_key": SECRET}
PLACE = {"access": "AKIDEXAMPLE", "secret": SECRET, "token": None, "region": "us-east-1", "service": "bedrock-mantle"}


@pytest.fixture(autouse=True)
def empty_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.startswith(("AWS_", "OPENAI_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))


def use(call: Caller, **arguments: Any) -> None:
    """Have a caller talk to the scripted server as if it were Bedrock."""
    url = call._options["base_url"]
    provider = bedrock(**{"base_url": url, "region": "us-east-1", **arguments})
    call.options(api_key=None, base_url=None, provider=provider, max_retries=2, retry=QUICK)


# --- signatures ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("transport", ["direct", "httpx"])
@pytest.mark.parametrize("token", [None, "session/+="])
def test_requests_are_signed_over_what_is_sent(
    call: Caller, scripted: Scripted, token: str | None, transport: str
) -> None:
    use(call, **KEYS, session_token=token)
    call.options(transport=transport)
    call("/responses", body={"model": "m", "input": "grüß €"})
    call("/responses/ä b%2Fc~.", method="get")
    call("/things", method="get", options={"params": {"include": ["a b", "c&d", "ü"], "z": "1", "a": "*+~"}})
    call("/responses/x", method="delete")
    call("/files", files={"file": ("a.txt", io.BytesIO(b"content" * 30_000))}, body={"purpose": "batch"})
    assert len(scripted.requests) == 5
    for request in scripted.requests:
        check(request, **{**PLACE, "token": token})


def test_a_stream_is_signed_too(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda request: [*scripted.events({"n": 1}), scripted.END]
    use(call, **KEYS)
    assert list(call.each(call.stream(path="/responses"))) == [{"n": 1}]
    check(scripted.requests[0], **PLACE)


def test_the_endpoint_runtime_signs_for_another_service(call: Caller, scripted: Scripted) -> None:
    use(call, **KEYS, endpoint="runtime", region="eu-west-3")
    call()
    check(scripted.requests[0], **{**PLACE, "region": "eu-west-3", "service": "bedrock"})


def test_every_attempt_is_signed_anew(call: Caller, scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time()
    clock = iter([now, now + 7, now + 14])
    monkeypatch.setattr("openai_facade.providers.aws.signing.time", SimpleNamespace(time=lambda: next(clock)))
    answers = iter([scripted.json({}, status=500), scripted.json({}, status=503), scripted.json({})])
    scripted.answer = lambda request: next(answers)
    use(call, **KEYS)
    call()
    assert len({request.headers["x-amz-date"] for request in scripted.requests}) == 3
    for request in scripted.requests:
        check(request, **PLACE)


def test_a_file_that_is_read_once_is_sent_as_it_was_signed(call: Caller, scripted: Scripted) -> None:
    class Pipe(io.RawIOBase):
        """Gives its bytes once and cannot be rewound."""

        def __init__(self) -> None:
            self._left = [b"a" * 70_000, b"b" * 10]

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            return self._left.pop(0) if self._left else b""

    answers = iter([scripted.json({}, status=500), scripted.json({})])
    scripted.answer = lambda request: next(answers)
    use(call, **KEYS)
    call("/files", files={"file": ("pipe", Pipe())})
    assert [request.body.count(b"a" * 70_000) for request in scripted.requests] == [1, 1]
    for request in scripted.requests:
        check(request, **PLACE)


def test_headers_of_the_user_are_kept(call: Caller, scripted: Scripted) -> None:
    use(call, **KEYS)
    call(options={"headers": {"X-Mine": "1", "Content-Type": "application/json; x=1", "x-amz-date": "yesterday"}})
    request = scripted.requests[0]
    assert (request.headers["x-mine"], request.headers["content-type"]) == ("1", "application/json; x=1")
    check(request, **PLACE)


# --- clocks, and keys that end ---------------------------------------------------------------------------------------


def refused_by(scripted: Scripted, kind: str, ahead: float) -> Any:
    """A server with a clock of its own that refuses what is dated otherwise."""

    def answer(request: Received) -> Any:
        now = datetime.now(UTC) + timedelta(seconds=ahead)
        dated = datetime.strptime(request.headers["x-amz-date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        if abs((now - dated).total_seconds()) < 300:
            return scripted.json({})
        return scripted.json(
            {"message": "Signature expired"}, status=403, x_amzn_errortype=kind, date=format_datetime(now)
        )

    return answer


@pytest.mark.parametrize("ahead", [-7200, 3600])
@pytest.mark.parametrize("kind", ["InvalidSignatureException", "RequestTimeTooSkewed"])
def test_a_clock_that_is_off_is_set_by_the_servers(call: Caller, scripted: Scripted, kind: str, ahead: float) -> None:
    scripted.answer = refused_by(scripted, kind, ahead)
    use(call, **KEYS)
    call.options(max_retries=0)
    call()
    call()
    assert len(scripted.requests) == 3  # one refusal, and then it is known
    for request in scripted.requests:
        check(request, **PLACE)


def test_a_wrong_signature_by_a_good_clock_is_not_sent_again(call: Caller, scripted: Scripted) -> None:
    scripted.answer = lambda request: scripted.json(
        {}, status=403, x_amzn_errortype="InvalidSignatureException", date=format_datetime(datetime.now(UTC))
    )
    use(call, **KEYS)
    with pytest.raises(PermissionDeniedError):
        call()
    assert len(scripted.requests) == 1


def test_keys_that_ended_are_asked_for_again_once(call: Caller, scripted: Scripted) -> None:
    asked = iter(range(10))
    keys = lambda: SimpleNamespace(access_key=f"A{next(asked)}", secret_key=SECRET, token="t")  # noqa: E731
    answers = iter([scripted.json({"__type": "ExpiredTokenException"}, status=403), scripted.json({})])
    scripted.answer = lambda request: next(answers, scripted.json({"__type": "ExpiredTokenException"}, status=403))
    use(call, credential_provider=keys)
    call()
    for number, request in enumerate(scripted.requests):
        check(request, **{**PLACE, "access": f"A{number}", "token": "t"})
    with pytest.raises(PermissionDeniedError):
        call()
    assert len(scripted.requests) == 4


def test_a_provider_of_keys_may_be_async(scripted: Scripted) -> None:
    async def keys() -> dict[str, str]:
        return {"AccessKeyId": "AKIDEXAMPLE", "SecretAccessKey": SECRET}

    import asyncio

    async def main() -> None:
        provider = bedrock(base_url=scripted.url, region="us-east-1", credential_provider=keys)  # type: ignore[arg-type]
        async with AsyncOpenAI(provider=provider) as client:
            await client.post("/x", cast_to=object, body={})

    asyncio.run(main())
    check(scripted.requests[0], **PLACE)
    provider = bedrock(base_url=scripted.url, region="us-east-1", credential_provider=keys)  # type: ignore[arg-type]
    with OpenAI(provider=provider) as client, pytest.raises(TypeError, match="AsyncOpenAI"):
        client.post("/x", cast_to=object, body={})


# --- where keys are found --------------------------------------------------------------------------------------------


def test_keys_of_the_environment(call: Caller, scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    monkeypatch.setenv("AWS_SESSION_TOKEN", "s")
    use(call)
    call()
    check(scripted.requests[0], **{**PLACE, "token": "s"})


def test_keys_and_region_of_a_profile(call: Caller, scripted: Scripted, tmp_path: Path) -> None:
    (tmp_path / "config").write_text("[profile work]\nregion = ap-southeast-2\n")
    (tmp_path / "credentials").write_text(f"[work]\naws_access_key_id = AKWORK\naws_secret_access_key = {SECRET}\n")
    use(call, profile="work", region=None)
    call()
    check(scripted.requests[0], **{**PLACE, "access": "AKWORK", "region": "ap-southeast-2"})


def test_nothing_found_says_what_can_be_done(call: Caller, scripted: Scripted) -> None:
    use(call)
    with pytest.raises(OpenAIError, match="AWS_BEARER_TOKEN_BEDROCK"):
        call()
    use(call, profile="nobody")
    call._client = None
    with pytest.raises(OpenAIError, match="nobody"):
        call()
    assert not scripted.requests


def test_keys_that_near_their_end_are_replaced_once_for_all(
    scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    from botocore.credentials import RefreshableCredentials

    fetched: list[int] = []

    def metadata() -> dict[str, str]:
        time.sleep(0.05)
        fetched.append(1)
        end = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
        return {"access_key": "AKNEW", "secret_key": SECRET, "token": "new", "expiry_time": end}

    old = RefreshableCredentials(
        "AKOLD", SECRET, "old", datetime.now(UTC) - timedelta(seconds=1), refresh_using=metadata, method="test"
    )
    monkeypatch.setattr("botocore.session.Session.get_credentials", lambda self: old)
    provider = bedrock(base_url=scripted.url, region="us-east-1")
    with OpenAI(provider=provider) as client, ThreadPoolExecutor(16) as pool:
        list(pool.map(lambda _: client.post("/x", cast_to=object, body={}), range(32)))
    assert fetched == [1]
    for request in scripted.requests:
        check(request, **{**PLACE, "access": "AKNEW", "token": "new"})


# --- Bedrock keys ----------------------------------------------------------------------------------------------------


def bearers(scripted: Scripted) -> list[str]:
    return [request.headers["authorization"] for request in scripted.requests]


def test_a_bedrock_key_is_sent_as_it_is(call: Caller, scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "from-env")
    use(call, api_key="given", region=None)
    call()
    assert bearers(scripted) == ["Bearer given"]
    assert "x-amz-date" not in scripted.requests[0].headers


def test_the_environment_may_have_the_key(call: Caller, scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "from-env")
    use(call)
    call()
    assert bearers(scripted) == ["Bearer from-env"]


@pytest.mark.parametrize("arguments", [{"api_key": None}, {}])
def test_who_wants_signatures_gets_them(
    call: Caller, scripted: Scripted, monkeypatch: pytest.MonkeyPatch, arguments: dict[str, Any]
) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "from-env")
    if arguments:
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    use(call, **(arguments or KEYS))
    call()
    check(scripted.requests[0], **PLACE)


def test_a_function_is_asked_for_the_key_of_every_attempt(call: Caller, scripted: Scripted) -> None:
    keys = iter(["one", "two", "three"])
    answers = iter([scripted.json({}, status=500), scripted.json({}), scripted.json({})])
    scripted.answer = lambda request: next(answers)
    use(call, token_provider=lambda: next(keys))
    call()
    call()
    assert bearers(scripted) == ["Bearer one", "Bearer two", "Bearer three"]


# --- nobody else is told anything ------------------------------------------------------------------------------------


@pytest.mark.parametrize("identity", [KEYS, {"api_key": "k"}, {"token_provider": lambda: "k"}])
def test_other_hosts_are_not_asked(call: Caller, scripted: Scripted, identity: dict[str, Any]) -> None:
    port = scripted.url.rpartition(":")[2]
    use(call, **identity)
    with pytest.raises(OpenAIError, match="alone"):
        call(f"http://localhost:{port}/x")
    call.client.base_url = f"http://localhost:{port}"
    with pytest.raises(OpenAIError, match="alone"):
        call()
    assert not scripted.requests


@pytest.mark.parametrize("carrier", ["direct", "httpx", "client"])
@pytest.mark.parametrize("identity", [KEYS, {"api_key": "k"}])
def test_redirects_are_not_followed(call: Caller, scripted: Scripted, identity: dict[str, Any], carrier: str) -> None:
    scripted.answer = lambda request: scripted.json({}, status=307, location="/elsewhere")
    use(call, **identity)
    if carrier == "client":
        made = httpx.AsyncClient if call.asynchronous else httpx.Client
        call.options(http_client=made(follow_redirects=True))
    else:
        call.options(transport=carrier)
    with pytest.raises(APIStatusError) as caught:
        call()
    assert caught.value.status_code == 307
    assert len(scripted.requests) == 1


def test_an_authorization_of_ones_own_is_refused(call: Caller, scripted: Scripted) -> None:
    use(call, **KEYS)
    with pytest.raises(OpenAIError, match="Authorization"):
        call(options={"headers": {"authorization": "Bearer mine"}})
    assert not scripted.requests


def test_websockets_are_refused(call: Caller, scripted: Scripted) -> None:
    use(call, **KEYS)

    async def aenter(manager: Any) -> Any:
        return await manager.__aenter__()

    manager = call.client.responses.connect()
    with pytest.raises(OpenAIError, match="websockets"):
        call.run(aenter(manager)) if call.asynchronous else manager.__enter__()


def test_what_the_environment_says_about_openai_stays_here(
    call: Caller, scripted: Scripted, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID"):
        monkeypatch.setenv(f"OPENAI_{name}", "sk-ours")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:1/v1")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-Ours: sk-ours")
    use(call, **KEYS)
    call()
    call.run(call.client.copy(timeout=5).post("/x", cast_to=object, body={}))
    call.run(call.client.admin.organization.projects.retrieve("p"))
    for request in scripted.requests:
        check(request, **PLACE)
        assert "sk-ours" not in repr(request)


# --- secrets ---------------------------------------------------------------------------------------------------------


def test_secrets_are_not_shown(call: Caller, scripted: Scripted, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    scripted.answer = lambda request: scripted.json({}, status=400)
    use(call, **KEYS, session_token="a-session")
    with pytest.raises(APIStatusError) as caught:
        call()
    signature = scripted.requests[0].headers["authorization"].rpartition("=")[2]
    error, client = caught.value, call.client
    shown = [caplog.text, repr(error), str(error), repr(client), repr(client._provider), repr(client._credential)]
    shown += [repr(vars(error)), repr(client._credential.token()), repr(pickle.dumps(error))]
    for text in shown:
        assert SECRET not in text
        assert "a-session" not in text
        assert signature not in text
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(client)


def test_a_provider_without_secrets_travels(scripted: Scripted, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "from-env")
    with OpenAI(provider=bedrock(base_url=scripted.url)) as client:
        client.post("/x", cast_to=object, body={})  # settled, and so its key is at hand
        pickled = pickle.dumps(client)
        assert b"from-env" not in pickled
    with pickle.loads(pickled) as again:
        again.post("/x", cast_to=object, body={})
    assert bearers(scripted) == ["Bearer from-env"] * 2
