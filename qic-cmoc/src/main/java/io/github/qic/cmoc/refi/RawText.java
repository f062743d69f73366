package io.github.qic.cmoc.refi;

import java.util.List;
import java.util.Optional;

/** A text of a source, in the project or in a file beside it, and the passages of it. */
record RawText(Optional<String> content, Optional<String> path, List<RawSelection> selections) {}
