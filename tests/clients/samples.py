"""The samples of the two reference documents with the official client, as the documents have them."""

from __future__ import annotations

import os
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any

import openai

from ..examples.running import Session, prepare
from .checking import check, main

SAMPLES = Path(__file__).parents[1] / "examples/samples"
# What the official client refuses to begin with: the first enters a sync client with `async with`, the second leaves a
# required argument out. Both go further with ours.
MISTAKEN = {"31_realtime", "39_uploads"}
warnings.simplefilter("ignore", DeprecationWarning)


def rerouted(client: Any) -> Any:
    """An Azure client whose resource is the emulator."""

    def construct(**options: Any) -> Any:
        url = os.environ["EMULATOR"].removesuffix("/_emulator")
        return client(**{**options, "azure_endpoint": url})

    return construct


def texts() -> dict[str, tuple[dict[str, str], str]]:
    """What each sample's head says, and the sample."""
    found = {}
    for path in sorted(SAMPLES.glob("*.py")):
        head, _, text = path.read_text("utf-8").partition("\n\n")
        facts = dict(line.removeprefix("# ").split(": ", 1) for line in head.splitlines())
        # the way in which we know the quotation to be to the letter, too
        found[path.stem] = facts, text.replace("from openai_facade import", "from openai import")
    return found


TEXTS = texts()


def add(name: str) -> None:
    """Make a check of a sample."""

    def sample() -> None:
        facts, text = TEXTS[name]
        session = Session(name)
        data = Path("data.jsonl").read_bytes()
        given = {"OpenAI": openai.OpenAI, "client": openai.OpenAI(), "os": os}
        session.names |= {**given, "chunk_data": data, "file_size": len(data)}
        sys.modules[name] = session.module
        if facts.get("after"):
            session.run(TEXTS[facts["after"]][1], facts["after"])
        session.stop_after = "response.done" if facts.get("needs") == "realtime" else None
        try:
            session.run(text, name)
        except TypeError:
            if name not in MISTAKEN:
                raise
        else:
            if name in MISTAKEN:
                raise AssertionError("this sample is not mistaken any more")
        session.close()

    sample.__name__ = f"sample_{name}"
    check(sample)


for each in TEXTS:
    add(each)

if __name__ == "__main__":
    os.environ["AZURE_OPENAI_KEY"] = "azure-local"
    for azure in ("AzureOpenAI", "AsyncAzureOpenAI"):
        setattr(openai, azure, rerouted(getattr(openai, azure)))
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        prepare(Path(folder))
        main()
