"""The language the programs of Vuoro share, and the connection that carries it."""
