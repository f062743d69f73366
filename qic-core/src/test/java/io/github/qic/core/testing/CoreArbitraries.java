package io.github.qic.core.testing;

import io.github.qic.core.Collaborative;
import io.github.qic.core.attendance.Register;
import io.github.qic.core.check.CollaborativeCheck;
import io.github.qic.core.fact.Fact;
import io.github.qic.core.finding.Finding;
import io.github.qic.core.money.Money;
import io.github.qic.core.show.TidierDescription;
import io.github.qic.core.valid.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary valid values of qic-core, for the properties of all modules. */
public final class CoreArbitraries {
    private static final int YEAR_DAYS = 366;

    private CoreArbitraries() {}

    /** {@return text that any value takes: with the characters that some target has to escape, and beyond the first plane} */
    public static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "Z",
                        "7",
                        " ",
                        "\t",
                        "\n",
                        "\r\n",
                        "|",
                        "\\",
                        "\"",
                        "'",
                        "<",
                        ">",
                        "&",
                        "=",
                        "+",
                        "-",
                        "@",
                        "#",
                        ",",
                        ";",
                        "`",
                        "*",
                        "[",
                        "{",
                        "}",
                        "/",
                        "~",
                        "%",
                        "\u00E9",
                        "e\u0301",
                        "\u00DF",
                        "\u0130",
                        "\u05D0",
                        "\u200F",
                        "\u2028",
                        "\uFEFF",
                        "\uFFFD",
                        "\uD83D\uDE00",
                        "\uD835\uDC9C")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts))
                .filter(text -> text.codePoints().anyMatch(CoreArbitraries::isShown));
    }

    private static boolean isShown(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && Character.getType(codePoint) != Character.FORMAT;
    }

    /**
     * {@return ids}
     *
     * @param <T> what they identify
     */
    public static <T> Arbitrary<Id<T>> ids() {
        Arbitrary<String> first =
                Arbitraries.strings().withCharRange('a', 'c').withChars("AB1").ofLength(1);
        Arbitrary<String> rest = Arbitraries.strings()
                .withCharRange('a', 'c')
                .withChars("AB09._-:")
                .ofMaxLength(5);
        return Combinators.combine(first, rest).as((a, b) -> Id.of(a + b));
    }

    /**
     * {@return lists of ids of which none is a duplicate}
     *
     * @param least how many there are at least
     * @param most how many there are at most
     * @param <T> what they identify
     */
    public static <T> Arbitrary<List<Id<T>>> idLists(int least, int most) {
        return CoreArbitraries.<T>ids().list().ofMinSize(least).ofMaxSize(most).uniqueElements();
    }

    /** {@return days in the years 2015 to 2030} */
    public static Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2015, 1, 1);
        return Arbitraries.integers().between(0, YEAR_DAYS * 15).map(first::plusDays);
    }

    /** {@return amounts of up to ten million pounds, negative ones too} */
    public static Arbitrary<Money> amounts() {
        return Arbitraries.longs()
                .between(-1_000_000_000, 1_000_000_000)
                .map(pence -> Money.of(BigDecimal.valueOf(pence, 2)));
    }

    /** {@return facts} */
    public static Arbitrary<Fact> facts() {
        Arbitrary<BigDecimal> values = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e9"), new BigDecimal("1e9"))
                .ofScale(3);
        return Combinators.combine(
                        texts(),
                        values,
                        days().optional(),
                        CoreArbitraries.<Object>ids().optional())
                .as((text, value, day, about) -> Fact.builder()
                        .name("a.figure")
                        .value(value)
                        .unit(text)
                        .asOf(day)
                        .about(about.map(id -> (Id<?>) id))
                        .definition(text)
                        .source(text)
                        .build());
    }

    /** {@return collaboratives of any shape, from empty ones to those that use every part of the model} */
    public static Arbitrary<Collaborative> collaboratives() {
        return Combinators.combine(
                        Arbitraries.randoms(), texts().list().ofSize(7), CoreArbitraries.<Object>idLists(40, 40))
                .as((random, texts, ids) -> new RandomCollaborative(random, texts, ids).build());
    }

    /** {@return registers of such collaboratives} */
    public static Arbitrary<Register> registers() {
        return collaboratives().map(Collaborative::register);
    }

    /** {@return what is found about such a collaborative} */
    public static Arbitrary<List<Finding>> findings() {
        return collaboratives().map(CollaborativeCheck.standard()::check);
    }

    /** {@return descriptions of such collaboratives} */
    public static Arbitrary<TidierDescription> tidierDescriptions() {
        return collaboratives().map(TidierDescription::of);
    }
}
