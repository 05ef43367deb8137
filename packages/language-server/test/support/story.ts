/** A story of our own, with people and a meeting that never were. */
export const STORY = `---
title: Two ministers meet in Dakar
date: 2023-05-02
---

# Two ministers meet in Dakar

DAKAR (Coast News) - Kenyan Foreign Minister Peter Otieno met with Norwegian Ambassador Erik Dahl in Dakar on Tuesday.

## Fisheries

"We want a treaty before the summer," Otieno said. He gave Dahl a map. The minister will travel to Oslo in June.
`;

/** The same without anything that tells a news article from other prose. */
export const PLAIN_PROSE =
  'Kenyan Foreign Minister Peter Otieno met with Norwegian Ambassador Erik Dahl in Oslo. He gave him a map.\n';
