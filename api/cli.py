"""The command line: `presscheck`, one file a command."""

import typer

from api.commands import check, evaluate, imports, lint, mcp, new, release, retrieval, schema, serve

app = typer.Typer(
    name="presscheck",
    no_args_is_help=True,
    pretty_exceptions_show_locals=False,
)


@app.callback()
def presscheck() -> None:
    """Tells a newsroom, before it prints, what the evidence says about a health headline."""


app.command("serve")(serve.command)
app.command("check")(check.command)
app.command("release")(release.command)
app.command("lint")(lint.command)
evaluating = typer.Typer()
evaluating.callback(invoke_without_command=True)(evaluate.command)
evaluating.command("retrieval")(retrieval.command)
app.add_typer(evaluating, name="evaluate")
app.command("schema")(schema.command)
app.command("new")(new.command)
app.command("import")(imports.command)
app.command("mcp")(mcp.command)

if __name__ == "__main__":
    app()
