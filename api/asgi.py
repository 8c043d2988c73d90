"""ASGI: `uvicorn api.asgi:app`. The only module with effects at import.

It reads the settings and sets up the logs. When the server starts, it loads the claim base and
checks one headline, so that the first real one is not slow; a bad base stops the start.
"""

import gc
import logging
import os

from api.app import create_app
from api.logs import configure_logs
from api.settings import Settings, unknown_variables
from claims.base.load import DATA, load_base
from claims.checker import Checker
from claims.encoder.onnx import open_encoder

logger = logging.getLogger("presscheck.start")
WARM_UP = "Does the study say what the headline says?"
COLLECT_AFTER = 20_000
"""New objects before the garbage collector looks at them; a check makes some hundred, all of which
go by themselves. At Python's 700 a tenth fewer answers a second were given."""


def load_checker() -> Checker:
    """Load the claim base of the settings, and warm up.

    Raises:
        BaseError: A record is bad; file, line and field are named.
        UnusableEncoder: The model of the settings cannot be used.
    """
    gc.disable()  # nothing that is made here is garbage soon: a fifth of the time
    try:
        base = load_base(settings.base or DATA)
        checker = Checker(base, encoder=open_encoder(settings.encoder))
        checker.check(WARM_UP)
        gc.freeze()  # the base stays as long as the process: no need to look through it again
        gc.set_threshold(COLLECT_AFTER)
    finally:
        gc.enable()
    logger.info("ready base=%s claims=%d", base.version, len(base.propositions))
    return checker


settings = Settings()
configure_logs(settings.log_level)
for variable in unknown_variables(os.environ):
    logger.warning("%s is no setting; is it misspelt?", variable)
app = create_app(None, settings, load=load_checker)
