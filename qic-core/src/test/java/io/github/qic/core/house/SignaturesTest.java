package io.github.qic.core.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Everything here reads as it is written below, whichever JDK runs the test. */
public class SignaturesTest {
    /** A sealed type whose second case is hidden. */
    public sealed interface Shape permits Point, Hidden {}

    /** A record with one method of its own. */
    public record Point(int x, List<? super String> labels) implements Shape, Comparable<Point> {
        @Override
        public int compareTo(Point other) {
            return Integer.compare(x, other.x);
        }
    }

    private record Hidden() implements Shape {}

    /** An enum. */
    public enum Side {
        LEFT,
        RIGHT;

        /** {@return the other side} */
        public Side other() {
            return this == LEFT ? RIGHT : LEFT;
        }
    }

    /** A generic interface with all kinds of methods. */
    public interface Bag<T extends Comparable<T> & Runnable> {
        /** A constant. */
        int SIZE = 3;

        /** {@return nothing} */
        @Nullable
        T first(Map.Entry<String, ?> entry, int[] numbers, String... more) throws IOException;

        /** {@return a list} */
        default List<T[]> lists() {
            return List.of();
        }

        /** {@return a bag} */
        static <S> @Nullable S of(Class<? extends S> type) {
            return null;
        }
    }

    @Test
    void a_type_reads_as_java() {
        assertThat(Signatures.of(Bag.class))
                .containsExactly(
                        "public interface SignaturesTest.Bag<T extends Comparable<T> & Runnable>",
                        "    static final int SIZE",
                        "    @Nullable T first(Map.Entry<String, ?> entry, int[] numbers, String... more) throws IOException",
                        "    default List<T[]> lists()",
                        "    static <S> @Nullable S of(Class<? extends S> type)");
    }

    @Test
    void a_sealed_type_names_the_cases_that_users_see() {
        assertThat(Signatures.of(Shape.class))
                .containsExactly("public sealed interface SignaturesTest.Shape permits SignaturesTest.Point");
    }

    @Test
    void a_record_has_its_components_and_what_it_adds() {
        assertThat(Signatures.of(Point.class))
                .containsExactly(
                        "public record SignaturesTest.Point(int x, List<? super String> labels)"
                                + " implements SignaturesTest.Shape, Comparable<SignaturesTest.Point>",
                        "    int compareTo(SignaturesTest.Point other)");
    }

    @Test
    void an_enum_has_its_constants_in_order() {
        assertThat(Signatures.of(Side.class))
                .containsExactly("public enum SignaturesTest.Side { LEFT, RIGHT }", "    SignaturesTest.Side other()");
    }
}
