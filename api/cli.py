"""The command line: `presscheck`, one file a command."""

import typer

from api.commands import check, evaluate, lint, mcp, new, schema, serve

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
app.command("lint")(lint.command)
app.command("evaluate")(evaluate.command)
app.command("schema")(schema.command)
app.command("new")(new.command)
app.command("mcp")(mcp.command)

if __name__ == "__main__":
    app()
