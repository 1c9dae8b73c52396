"""A check for schemathesis: what the schema allows is accepted, but for what refusals.tsv lists with its reason."""
import json
import pathlib

import schemathesis

LINES = pathlib.Path(__file__).with_name("refusals.tsv").read_text(encoding="utf-8").splitlines()
ALLOWED = {line.split("\t")[0] for line in LINES if line and not line.startswith("#")}


@schemathesis.check
def allowed_input_is_accepted(ctx, response, case):
    meta = case.meta
    # 404 is for ids that no report has, which every path parameter may be.
    if meta is None or not meta.generation.mode.is_positive or response.status_code < 400 or response.status_code == 404:
        return
    kind = json.loads(response.content).get("type", "").rsplit("/", 1)[-1]
    assert kind in ALLOWED, f"{kind} refuses what the schema allows: {response.text[:300]}"
