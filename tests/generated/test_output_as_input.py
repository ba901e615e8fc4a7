"""Whatever a model puts out can be handed in again: every kind of output item is taken, and sent as it came."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from call_plan import values
from edition import document
from openai_facade import OpenAI
from openai_facade.testing import Emulator
from openai_generated.models import ResponseOutputItem
from openai_runtime.model.codec import decode
from openai_runtime.model import Model

if TYPE_CHECKING:
    from collections.abc import Iterator

# As output these lack what the description demands of them as input, or allow more: the API must know better.
UNEQUAL = {
    *("ResponseToolSearchCall", "ResponseInputItemLocalShellCallOutput", "ResponseOutputItemMcpApprovalResponse"),
    *("ResponseFunctionToolCallOutputItem", "AdditionalTools"),
}
VARIANTS = [
    one["$ref"].rpartition("/")[2] for one in document()["components"]["schemas"]["ResponseOutputItem"]["oneOf"]
]
every = pytest.mark.parametrize("variant", VARIANTS)


@pytest.fixture(scope="module")
def server() -> Iterator[Emulator]:
    with Emulator(invent=True) as server:
        yield server


@every
def test_an_output_item_is_an_input_item(variant: str, server: Emulator) -> None:
    payload = values().of({"$ref": f"#/components/schemas/{variant}"})
    item: Any = decode(ResponseOutputItem, deepcopy(payload))
    assert isinstance(item, Model)
    assert type(item) is not Model
    if variant in UNEQUAL:
        server.script("POST /responses", [{"id": "resp_1", "output": []}])
    with OpenAI(api_key="sk-test", base_url=server.base_url) as client:
        client.responses.create(model="gpt-5", input=[item])
    assert server.requests.last.json["input"] == [payload]


@every
def test_what_was_left_out_is_not_sent_as_null(variant: str) -> None:
    payload = values().of({"$ref": f"#/components/schemas/{variant}"})
    required = document()["components"]["schemas"][variant].get("required", payload)
    least = {name: value for name, value in payload.items() if name in required}
    assert decode(ResponseOutputItem, deepcopy(least)).to_dict() == least
