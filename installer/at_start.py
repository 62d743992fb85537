"""Runs in the frozen program before anything else: makes up for what a system has elsewhere or not at all."""

import os
import sys

CERTIFICATES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
)
"""Where Debian, Fedora and SUSE keep the certificates that they trust; the OpenSSL that travels with the
program looks only where the system that it was built on keeps them."""

# Windows gives a program without a console nowhere to write to, which must not end it.
for stream in ("stdout", "stderr"):
    if getattr(sys, stream) is None:
        setattr(sys, stream, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123

if sys.platform == "linux":
    for file in CERTIFICATES:
        if os.path.exists(file):  # noqa: PTH110 - pathlib is not imported yet, and every start pays
            os.environ.setdefault("SSL_CERT_FILE", file)
            break
