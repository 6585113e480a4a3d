"""The fibromyalgia criteria of 2016, and the tender points of 1990 as a layer of their own."""
