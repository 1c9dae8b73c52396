"""For schemathesis: what the schema allows is accepted, but for what refusals.tsv lists with its reason."""
import json
import pathlib

import schemathesis
import yaml

LINES = pathlib.Path(__file__).with_name("refusals.tsv").read_text(encoding="utf-8").splitlines()
ALLOWED = {line.split("\t")[0] for line in LINES if line and not line.startswith("#")}
DOCUMENT = yaml.safe_load(pathlib.Path(__file__).parents[2].joinpath("openapi.yaml").read_text(encoding="utf-8"))


def forms(value):
    """The forms of answers that take a parameter, by its name, where not all do."""
    if isinstance(value, dict):
        if "x-formats" in value:
            yield value["name"], value["x-formats"]
        for inner in value.values():
            yield from forms(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from forms(inner)


FORMS = dict(forms(DOCUMENT))


@schemathesis.hook
def map_case(context, case):
    """Leaves out of good calls what their form does not take: by chance alone nearly all would be refused for it."""
    if case.meta is not None and case.meta.generation.mode.is_positive and case.query:
        form = case.query.get("format", "json")
        for name in set(case.query) & set(FORMS):
            if form not in FORMS[name]:
                del case.query[name]
        if "group" in case.query and context.operation.path == "/v1/search":
            case.query.pop("sort", None)
    return case


@schemathesis.check
def allowed_input_is_accepted(ctx, response, case):
    meta = case.meta
    # 404 is for ids that no report has, which every path parameter may be.
    if meta is None or not meta.generation.mode.is_positive or response.status_code < 400 or response.status_code == 404:
        return
    kind = json.loads(response.content).get("type", "").rsplit("/", 1)[-1]
    assert kind in ALLOWED, f"{kind} refuses what the schema allows: {response.text[:300]}"
