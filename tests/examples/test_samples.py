"""Every sample of the two reference documents runs with only the import changed.

The quotations are in samples/, one file each: a head that says where the sample is from, then its text to the letter.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

SAMPLES = Path(__file__).parent / "samples"
PARTS = {
    "azure": "openai_facade.providers.azure",
    "realtime": "openai_facade.realtime",
    "helpers": "openai_facade.extensions.uploads",
}


class Sample(NamedTuple):
    """One quotation and what its head says about it."""

    name: str
    document: str
    section: str
    needs: str
    after: str
    text: str

    @classmethod
    def read(cls, path: Path) -> Sample:
        head, _, text = path.read_text("utf-8").partition("\n\n")
        facts = dict(line.removeprefix("# ").split(": ", 1) for line in head.splitlines())
        return cls(path.stem, facts["document"], facts["section"], facts.get("needs", ""), facts.get("after", ""), text)

    def __str__(self) -> str:
        return f"{re.sub('[^a-z0-9]+', '-', self.section.lower()).strip('-')}/{self.name}"


ALL = [Sample.read(path) for path in sorted(SAMPLES.glob("*.py"))]


@pytest.mark.parametrize("sample", ALL, ids=str)
@pytest.mark.filterwarnings("ignore:.* is deprecated by the API:DeprecationWarning")
def test_sample_runs(sample: Sample, session: Any, azure: list[httpx.Request]) -> None:
    """The sample runs to its end, does what its comments say, and leaves nothing open."""
    if sample.needs and importlib.util.find_spec(PARTS[sample.needs]) is None:
        pytest.skip(f"the part that this sample is about is not there: {PARTS[sample.needs]}")
    if sample.after:
        session.run(Sample.read(SAMPLES / f"{sample.after}.py").text, sample.after)
    # An endless loop over the events of a connection has to be left from outside.
    session.stop_after = "response.done" if sample.needs == "realtime" else None
    session.run(sample.text, sample.name)
    EXPECTED.get(sample.name[3:], nothing)(session)
    assert {request.headers.get("api-key") for request in azure} <= {"your-azure-api-key"}
    assert bool(azure) == (sample.name[3:] in {"azure", "azure_async"})


def nothing(session: Any) -> None:
    """Nothing more to see than that the sample runs."""


def speaks(session: Any) -> None:
    """A text was printed."""
    assert session.output.strip()


def yields_nothing_wrong(session: Any) -> None:
    """No branch of the error handling was taken."""
    assert session.output == ""
    assert session.names["response"].choices[0].message.content


def counts_tokens(session: Any) -> None:
    """The stream ended with the usage that stream_options asked for."""
    assert re.search(r"\S.*\n--- Tokens: [1-9]\d* ---\n\Z", session.output, re.DOTALL)


def names_physicists(session: Any) -> None:
    """The text is JSON that fits the schema of the request."""
    physicists = json.loads(session.output)["physicists"]
    assert all(isinstance(one["name"], str) and isinstance(one["birth_year"], int) for one in physicists)


def names_planets(session: Any) -> None:
    """The parsed content fits the schema of the request."""
    assert all(isinstance(one["moons"], int) and len(one) == 2 for one in session.names["data"]["planets"])


def calls_the_tool(session: Any) -> None:
    """The tool calls, if any, name the one tool there is and carry JSON arguments."""
    for call in session.names["tool_calls"] or []:
        assert call.function.name == "get_weather"
        assert isinstance(json.loads(call.function.arguments)["city"], str)


def writes_audio(session: Any) -> None:
    """The bytes of the answer are in the file."""
    assert Path("output.mp3").read_bytes() == session.names["response"].content != b""


def has_three_images(session: Any) -> None:
    """As many variations came back as n asked for."""
    assert len(session.names["response"].data) == 3


def measures_vectors(session: Any) -> None:
    """The vectors are as long as the sample's comments say."""
    assert session.lines == ["1536", "1024", "1024"]


def keeps_options(session: Any) -> None:
    """The client holds the options of the last construction."""
    client = session.names["client"]
    assert (client.timeout, client.max_retries, client.organization) == (60.0, 2, "org-...")


def keeps_retries(session: Any) -> None:
    """The client holds the number of the last construction."""
    assert session.names["client"].max_retries == 0


def keeps_base_url(session: Any) -> None:
    """The client goes to the gateway."""
    assert str(session.names["client"].base_url).rstrip("/") == "https://api.openai-forward.com/v1"


def tells_events(session: Any) -> None:
    """Both the message and the answer showed up as events."""
    kinds = [line.split(" ", 1)[0] for line in session.lines]
    assert kinds[0] == "session.created"
    assert kinds[-1] == "response.done"


def finds_the_topic(session: Any) -> None:
    """The search found the sentence that the document is made of."""
    assert "main topic" in session.output


def tells_status(session: Any) -> None:
    """The batch is in one of the states that the sample names."""
    assert session.lines[-1] in {"validating", "in_progress", "finalizing", "completed", "failed"}


def lists_and_reads(session: Any) -> None:
    """The uploaded file is listed, and its bytes come back."""
    assert any(line.endswith(" data.jsonl") for line in session.lines)
    assert session.output.endswith(Path("data.jsonl").read_text("utf-8") + "\n")


def knows_the_model(session: Any) -> None:
    """The model asked for is in the list too."""
    name, created = session.lines[-1].split()
    assert name == "gpt-5.4"
    assert int(created) > 0
    assert name in session.lines[:-1]


def is_harmless(session: Any) -> None:
    """The flag is a boolean, and this text is nothing to flag."""
    assert session.lines == ["False"]


def lists_jobs(session: Any) -> None:
    """The job made first is in the list with its state."""
    assert re.search(r"^ftjob-\S+ [a-z_]+$", session.output, re.MULTILINE)


EXPECTED: dict[str, Callable[[Any], None]] = {
    "responses_quickstart": speaks,
    "chat": speaks,
    "responses_vision": speaks,
    "responses_stream": speaks,
    "chat_stream": counts_tokens,
    "responses_structured": names_physicists,
    "chat_structured": names_planets,
    "chat_tools": calls_the_tool,
    "speech": writes_audio,
    "transcription": speaks,
    "translation": speaks,
    "image_generation": speaks,
    "image_variation": has_three_images,
    "embeddings": measures_vectors,
    "errors": yields_nothing_wrong,
    "retries": keeps_retries,
    "base_url": keeps_base_url,
    "options": keeps_options,
    "async_client": speaks,
    "azure": speaks,
    "realtime": tells_events,
    "vector_stores": finds_the_topic,
    "file_search": speaks,
    "assistants": speaks,
    "batch": tells_status,
    "files": lists_and_reads,
    "models": knows_the_model,
    "moderations": is_harmless,
    "fine_tuning": lists_jobs,
}


class Redirect(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Carries what is meant for an Azure resource to the local server, and remembers what was sent."""

    def __init__(self, base_url: str, seen: list[httpx.Request]) -> None:
        self.server = httpx.URL(base_url)
        self.seen = seen
        # The samples never close their clients, so no connection may outlive its request.
        once = httpx.Limits(max_keepalive_connections=0)
        self.sync = httpx.HTTPTransport(limits=once)
        self.asynchronous = httpx.AsyncHTTPTransport(limits=once)

    def aim(self, request: httpx.Request) -> httpx.Request:
        self.seen.append(request)
        assert request.url.host == "your-resource.openai.azure.com"
        assert request.url.path == "/openai/deployments/gpt-4o/chat/completions"
        assert request.url.params["api-version"] == "2024-10-01-preview"
        local = request.url.copy_with(scheme=self.server.scheme, host=self.server.host, port=self.server.port)
        headers = [(name, value) for name, value in request.headers.raw if name.lower() != b"host"]
        return httpx.Request(request.method, local, headers=headers, content=request.content)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        return self.sync.handle_request(self.aim(request))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return await self.asynchronous.handle_async_request(self.aim(request))

    def close(self) -> None:
        self.sync.close()

    async def aclose(self) -> None:
        await self.asynchronous.aclose()


@pytest.fixture
def azure(server: Any, environment: None, monkeypatch: pytest.MonkeyPatch) -> list[httpx.Request]:
    """Azure clients whose network is the local server; the list fills with the requests they meant to send."""
    seen: list[httpx.Request] = []
    if importlib.util.find_spec(PARTS["azure"]) is None:
        return seen
    import openai_facade

    def rerouted(client: type[Any], http_client: type[Any]) -> Callable[..., Any]:
        def construct(**options: Any) -> Any:
            return client(**options, http_client=http_client(transport=Redirect(server.base_url, seen)))

        return construct

    for name, http_client in (("AzureOpenAI", httpx.Client), ("AsyncAzureOpenAI", httpx.AsyncClient)):
        monkeypatch.setattr(openai_facade, name, rerouted(getattr(openai_facade, name), http_client))
    return seen


def test_samples_are_quoted_to_the_letter() -> None:
    """Nobody made a sample pass by changing it: the checksums are those of the documents' own text."""
    expected = dict(line.split("  ")[::-1] for line in (SAMPLES / "SHA256SUMS").read_text("ascii").splitlines())
    found = {}
    for sample in ALL:
        original = sample.text.replace("from openai_facade import", "from openai import")
        found[sample.name] = hashlib.sha256(original.encode()).hexdigest()
    assert found == expected
