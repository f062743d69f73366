package io.github.qic.cmoc.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.qic.cmoc.theory.Configuration;
import io.github.qic.cmoc.theory.Context;
import io.github.qic.cmoc.theory.Link;
import io.github.qic.cmoc.theory.ProgrammeTheory;
import io.github.qic.core.internal.text.Spaces;
import io.github.qic.core.sheet.SheetSource;
import io.github.qic.core.valid.Id;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TheorySheetProperties {
    /** Any text, also one that begins with an apostrophe before a formula sign. */
    @Property(tries = 200)
    void the_text_of_a_cell_comes_back(@ForAll("cells") List<String> texts) {
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
        ProgrammeTheory read = TheorySheet.of(BlankCells.EMPTY)
                .read(SheetSource.of(TheorySheet.table(written).csv()))
                .orThrow();
        assertThat(read.contexts()).isEqualTo(written.contexts());
        assertThat(read.configurations()).isEqualTo(written.configurations());
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.strings()
                .withChars("ab,;\"'=+-@|\n\u00e9\u3003 ")
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(Spaces::strip)
                .filter(text -> !text.isEmpty())
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
