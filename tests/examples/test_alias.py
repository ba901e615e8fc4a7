"""Every sample of the two reference documents runs to the letter, `import openai` and all, under the alias."""

from __future__ import annotations

import importlib.util
import sys
from typing import TYPE_CHECKING, Any

import pytest
from openai_facade import alias_openai

from .test_samples import ALL, EXPECTED, PARTS, SAMPLES, Sample, azure, nothing

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["azure"]


@pytest.fixture
def alias() -> Iterator[None]:
    """The alias, for one test: nothing else in this process imports `openai`."""
    with alias_openai():
        yield
    assert "openai" not in sys.modules


def original(sample: Sample) -> str:
    """The sample as the document has it."""
    return sample.text.replace("from openai_facade import", "from openai import")


@pytest.mark.parametrize("sample", ALL, ids=str)
@pytest.mark.filterwarnings("ignore:.* is deprecated by the API:DeprecationWarning")
def test_sample_runs_unchanged(sample: Sample, alias: None, session: Any, azure: Any) -> None:
    if sample.needs and importlib.util.find_spec(PARTS[sample.needs]) is None:
        pytest.skip(f"the part that this sample is about is not there: {PARTS[sample.needs]}")
    if sample.after:
        session.run(original(Sample.read(SAMPLES / f"{sample.after}.py")), sample.after)
    session.stop_after = "response.done" if sample.needs == "realtime" else None
    session.run(original(sample), sample.name)
    EXPECTED.get(sample.name[3:], nothing)(session)


def test_the_samples_import_openai() -> None:
    assert sum("from openai import" in original(sample) for sample in ALL) > 10
