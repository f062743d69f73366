package io.github.qic.payments.fuzz;

import java.util.List;

/** Makes inputs out of good ones. */
interface Mutator {
    /** {@return a good input with some changes, each of which keeps most of its structure} */
    byte[] mutate(Choices choices);

    /** {@return the mutator of the inputs of a target} */
    static Mutator of(Target target) {
        List<byte[]> seeds = Seeds.of(target);
        return switch (target.form()) {
            case JSON -> new JsonMutator(seeds);
            case LINES -> new LinesMutator(seeds);
            case SHEET -> new SheetMutator(seeds, false);
            case WORKBOOK -> new SheetMutator(seeds, true);
            case XML -> new XmlMutator(seeds);
            case ARCHIVE -> new ArchiveMutator(seeds);
        };
    }
}
