"""The client beside `openai` 2.36.0, the newest `openai` and bare httpx.

    python tests/benchmarks/bench_client.py [--ref PYTHON] [--newest PYTHON] [--rounds N] [--only NAMES] [--plain]

PYTHON is an interpreter that has that release; `--plain` measures the facade without the optional orjson and
numpy. CPU time of the client process against a pre-rendered server in a process of its own; medians of interleaved
rounds; the last columns are ratios. Prints a Markdown table.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

SERVER = Path(__file__).with_name("server.py")
MESSAGES = [{"role": "user", "content": "Hello"}]
# What is measured: name, what it counts, calls per round, units per call.
CALLS: dict[str, tuple[str, int, int]] = {
    "chat": ("small chat completion, sync", 200, 1),
    "chat_async": ("small chat completion, async", 200, 1),
    "chat_64": ("small chat completion, 64 at a time", 640, 1),
    "responses": ("responses.create, 4 items", 200, 1),
    "chat_stream": ("chat stream, per event", 3, 1000),
    "responses_stream": ("responses stream, per event", 3, 1000),
    "logprobs": ("logprobs 8,000 x 5", 1, 1),
    "embeddings": ("embeddings 2048 x 1536, default", 1, 1),
    "files": ("10,000 files over 100 pages, per item", 1, 10000),
    "limited": ("a 429 raised as an error", 100, 1),
    "client": ("a further client", 20, 1),
}
START = {
    "import": "import and client, fresh process",
    "first": "process start to first chat completion",
}


def sdk_calls(module: str, url: str) -> dict[str, Callable[[int], Any]]:
    """The measured calls, on an SDK."""
    sdk: Any = __import__(module)
    client = sdk.OpenAI(api_key="k", base_url=url, max_retries=0)
    awaited = sdk.AsyncOpenAI(api_key="k", base_url=url, max_retries=0)

    def chat(count: int) -> None:
        for _ in range(count):
            _ = client.chat.completions.create(model="gpt-5", messages=MESSAGES).choices[0].message.content

    async def chat_async(count: int) -> None:
        for _ in range(count):
            _ = (await awaited.chat.completions.create(model="gpt-5", messages=MESSAGES)).choices[0].message.content

    async def chat_64(count: int) -> None:
        async def lane() -> None:
            for _ in range(count // 64):
                _ = (await awaited.chat.completions.create(model="gpt-5", messages=MESSAGES)).choices[0].message.content

        await asyncio.gather(*[lane() for _ in range(64)])

    def responses(count: int) -> None:
        for _ in range(count):
            _ = client.responses.create(model="gpt-5", input="Hello").output[3].content[0].text

    def chat_stream(count: int) -> None:
        for _ in range(count):
            for chunk in client.chat.completions.create(model="gpt-5", messages=MESSAGES, stream=True):
                _ = chunk.choices[0].delta.content

    def responses_stream(count: int) -> None:
        for _ in range(count):
            for event in client.responses.create(model="gpt-5", input="Hello", stream=True):
                _ = event.type

    def logprobs(count: int) -> None:
        for _ in range(count):
            done = client.chat.completions.create(model="gpt-5", messages=MESSAGES, logprobs=True, top_logprobs=5)
            _ = done.choices[0].logprobs.content[0].top_logprobs[0].token

    def embeddings(count: int) -> None:
        for _ in range(count):
            _ = client.embeddings.create(model="m", input="x").data[0].embedding[0]

    def files(count: int) -> None:
        for _ in range(count):
            assert sum(1 for item in client.files.list(limit=100) if item.id) == 10000

    def limited(count: int) -> None:
        for _ in range(count):
            try:
                client.chat.completions.create(model="limited", messages=MESSAGES)
            except sdk.RateLimitError as error:
                _ = error.code

    def further(count: int) -> None:
        for _ in range(count):
            sdk.OpenAI(api_key="k").close()

    return {
        "chat": chat,
        "chat_async": chat_async,
        "chat_64": chat_64,
        "responses": responses,
        "chat_stream": chat_stream,
        "responses_stream": responses_stream,
        "logprobs": logprobs,
        "embeddings": embeddings,
        "files": files,
        "limited": limited,
        "client": further,
    }


def bare_calls(url: str) -> dict[str, Callable[[int], Any]]:
    """The same by hand: httpx, `json.loads`, lines."""
    import httpx

    client = httpx.Client(timeout=600, headers={"authorization": "Bearer k"})
    awaited = httpx.AsyncClient(timeout=600, headers={"authorization": "Bearer k"})
    body = {"model": "gpt-5", "messages": MESSAGES}

    def post(path: str, payload: object) -> Callable[[int], None]:
        def calls(count: int) -> None:
            for _ in range(count):
                client.post(f"{url}{path}", json=payload).json()

        return calls

    async def chat_async(count: int) -> None:
        for _ in range(count):
            (await awaited.post(f"{url}/chat/completions", json=body)).json()

    async def chat_64(count: int) -> None:
        async def lane() -> None:
            for _ in range(count // 64):
                (await awaited.post(f"{url}/chat/completions", json=body)).json()

        await asyncio.gather(*[lane() for _ in range(64)])

    def stream(path: str, payload: object) -> Callable[[int], None]:
        def calls(count: int) -> None:
            for _ in range(count):
                with client.stream("POST", f"{url}{path}", json=payload) as response:
                    for line in response.iter_lines():
                        if line.startswith("data: ") and line != "data: [DONE]":
                            json.loads(line[6:])

        return calls

    def files(count: int) -> None:
        for _ in range(count):
            after = None
            while True:
                query = {"limit": 100, "after": after} if after else {"limit": 100}
                page = client.get(f"{url}/files", params=query).json()
                after = page["data"][-1]["id"]
                if not page["has_more"]:
                    break

    def further(count: int) -> None:
        for _ in range(count):
            httpx.Client().close()

    return {
        "chat": post("/chat/completions", body),
        "chat_async": chat_async,
        "chat_64": chat_64,
        "responses": post("/responses", {"model": "gpt-5", "input": "Hello"}),
        "chat_stream": stream("/chat/completions", {**body, "stream": True}),
        "responses_stream": stream("/responses", {"model": "gpt-5", "input": "Hello", "stream": True}),
        "logprobs": post("/chat/completions", {**body, "logprobs": True}),
        "embeddings": post("/embeddings", {"model": "m", "input": "x", "encoding_format": "base64"}),
        "files": files,
        "limited": post("/chat/completions", {**body, "model": "limited"}),
        "client": further,
    }


def worker(kind: str, url: str, plain: bool = False) -> None:
    """Run what standard input asks for; print the CPU seconds of each."""
    if plain:
        absent: Any = dict.fromkeys(("orjson", "numpy"))
        sys.modules.update(absent)  # as if they were not installed
    calls = bare_calls(url) if kind == "httpx" else sdk_calls(kind, url)
    runner = asyncio.Runner()
    for line in sys.stdin:
        name, count = line.split()
        call = calls[name]
        before = time.process_time()
        result = call(int(count))
        if asyncio.iscoroutine(result):
            runner.run(result)
        print(time.process_time() - before, flush=True)


def fresh(python: str, kind: str, name: str, url: str) -> float:
    """CPU seconds of a fresh process."""
    if kind == "httpx":
        code = "import httpx; client = httpx.Client()"
        call = f"client.post('{url}/chat/completions', json={{'model': 'm', 'messages': []}}).json()"
    else:
        code = f"from {kind} import OpenAI; client = OpenAI(api_key='k', base_url='{url}')"
        call = "client.chat.completions.create(model='m', messages=[])"
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([python, "-c", f"{code}; {call}" if name == "first" else code], check=True, cwd="/")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--ref", help="interpreter with openai 2.36.0")
    parser.add_argument("--newest", help="interpreter with the newest openai")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", default=",".join([*START, *CALLS]))
    parser.add_argument("--plain", action="store_true")
    parser.add_argument("--worker", nargs=2)
    options = parser.parse_args()
    if options.worker:
        kind, url = options.worker
        worker(kind, url, options.plain)
        return
    contenders = contenders_of(options.ref, options.newest)
    report(measure(contenders, options.only.split(","), options.rounds, plain=options.plain), list(contenders))


def contenders_of(ref: str | None, newest: str | None) -> dict[str, tuple[str, str]]:
    """Who is measured: a label, the interpreter to use and the module to import there."""
    contenders = {"facade": (sys.executable, "openai_facade"), "httpx": (sys.executable, "httpx")}
    if ref:
        contenders["ref"] = (ref, "openai")
    if newest:
        contenders["newest"] = (newest, "openai")
    return contenders


def measure(
    contenders: dict[str, tuple[str, str]], wanted: list[str], rounds: int, *, plain: bool = False
) -> dict[str, dict[str, float]]:
    """Medians in seconds of what is wanted, by name and contender."""
    server = subprocess.Popen([sys.executable, str(SERVER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    url = f"http://127.0.0.1:{server.stdout.readline().strip()}/v1"
    workers = {}
    for label, (python, kind) in contenders.items():
        command = [python, __file__, "--worker", kind, url]
        if plain and label == "facade":
            command.append("--plain")
        workers[label] = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd="/")
    times: dict[str, dict[str, list[float]]] = {name: {label: [] for label in contenders} for name in wanted}
    try:
        for turn in range(rounds + 1):
            for name in wanted:
                for label, (python, kind) in contenders.items():
                    if name in START:
                        spent = fresh(python, kind, name, url)
                    else:
                        _, count, units = CALLS[name]
                        spent = ask(workers[label], name, count) / count / units
                    if turn:  # the first round warms up
                        times[name][label].append(spent)
    finally:
        for process in (*workers.values(), server):
            assert process.stdin is not None
            process.stdin.close()
            process.wait()
    return {name: {label: statistics.median(found) for label, found in row.items()} for name, row in times.items()}


def ask(process: subprocess.Popen[str], name: str, count: int) -> float:
    """Let a worker measure."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(f"{name} {count}\n")
    process.stdin.flush()
    return float(process.stdout.readline())


def report(times: dict[str, dict[str, float]], labels: list[str]) -> None:
    """Print the table."""
    others = [label for label in labels if label != "facade"]
    print(
        "| what | "
        + " | ".join(f"{label}, µs" for label in labels)
        + " | "
        + " | ".join(f"/ {o}" for o in others)
        + " |"
    )
    print("|---" * (1 + len(labels) + len(others)) + "|")
    for name, measured in times.items():
        medians = {label: seconds * 1e6 for label, seconds in measured.items()}
        ratios = [f"{medians['facade'] / medians[other]:.2f}" for other in others]
        title = START.get(name) or CALLS[name][0]
        print(
            f"| {title} | "
            + " | ".join(f"{medians[label]:,.1f}" for label in labels)
            + " | "
            + " | ".join(ratios)
            + " |"
        )


if __name__ == "__main__":
    main()
