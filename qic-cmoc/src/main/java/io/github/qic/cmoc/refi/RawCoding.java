package io.github.qic.cmoc.refi;

import java.util.List;
import java.util.Optional;

/** A code on a passage or a source. */
record RawCoding(Guid code, Optional<Guid> user, List<Guid> notes) {}
