package io.github.qic.cmoc.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.valid.Id;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TheoryCsvProperties {
    /** Any text may stand in a cell; a leading apostrophe before a formula sign is the one thing spreadsheets eat. */
    @Property(tries = 200)
    void whatever_stands_in_a_cell_comes_back(@ForAll("cells") List<String> texts) {
        ProgrammeTheory.Builder theory = ProgrammeTheory.builder();
        Configuration.Builder configuration = Configuration.builder().id(Id.of("x"));
        for (int i = 0; i < texts.size(); i++) {
            Context context =
                    Context.builder().id(Id.of("c" + i)).text(texts.get(i)).build();
            theory.addContexts(context);
            configuration.addLinks(
                    Link.builder().id(Id.of("r" + i)).addContexts(context.id()).build());
        }
        ProgrammeTheory written =
                theory.addConfigurations(configuration.build()).build();
        ProgrammeTheory read = TheoryCsv.read(TheoryCsv.write(written), BlankCells.EMPTY);
        assertThat(read.contexts()).isEqualTo(written.contexts());
        assertThat(read.configurations()).isEqualTo(written.configurations());
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.strings()
                .withChars("ab,;\"'=+-@|\n\u00e9\u3003 ")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && !text.startsWith("'"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
