"""One module a step, never changed after its release."""
