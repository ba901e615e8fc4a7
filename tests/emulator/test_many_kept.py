"""30,000 stored responses stay under the ceiling: what is kept is found whole, and nothing of the rest is left."""

from __future__ import annotations

import pytest
from openai_facade.testing import Emulator

CEILING = 16 << 20
MANY = 30_000


@pytest.mark.timeout(240)
def test_thirty_thousand_responses_stay_under_the_ceiling() -> None:
    emulator = Emulator(ceiling=CEILING)
    service, store = emulator.service, emulator.service.store
    ids: list[str] = []
    highest = 0
    for at in range(MANY):
        answer = service.call("POST", "/responses", {"model": "m", "input": f"question {at}"})
        assert answer.status == 200
        ids.append(answer.json["id"])  # type: ignore[index]
        highest = max(highest, store.units.bytes)
    assert highest <= CEILING
    kept = store.count("/responses")
    assert store.dropped == MANY - kept
    assert 1_000 < kept < MANY
    for at, name in enumerate(ids[-kept:], MANY - kept):
        assert service.call("GET", f"/responses/{name}").status == 200
        items = service.call("GET", f"/responses/{name}/input_items").json
        assert items["data"][0]["content"][0]["text"] == f"question {at}"  # type: ignore[index]
    for name in ids[: -kept : MANY // 100]:
        assert service.call("GET", f"/responses/{name}").status == 404
    # nothing that belonged to what was dropped takes any room
    assert len(store.collections()) == kept + 1
    assert len(store.attached) == kept
