"""How the rest of the day will go: who will be called when, and how sure that is."""
