"""Tables, the encrypted engine, the journal and migrations. Knows neither Qt nor app."""
