"""How events change the state. No rule is decided here; every event is taken as the fact it is."""
